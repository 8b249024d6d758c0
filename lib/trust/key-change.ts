/** Sees when a key comes in the name of somebody who is known by another one. */
import { fold } from '@/lib/core/text';

import type { Contact } from './contact';
import type { Fingerprint } from './fingerprint';
import { skeleton } from './lookalike';

export type IncomingKey = {
  readonly fingerprint: Fingerprint;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
};

export type Resemblance = {
  readonly contactId: string;
  /** What is the same. An address is meant to be one person's; names many people share. */
  readonly by: 'address' | 'name';
  /** False: it only looks the same, as when letters of another script are put in. */
  readonly exact: boolean;
  /** The user had verified a key of this contact: the change must be loud. */
  readonly wasVerified: boolean;
  /** Keys of the contact until now. */
  readonly before: readonly Fingerprint[];
};

export type Recognition =
  /** This very key is known. */
  | { readonly kind: 'known'; readonly contactId: string }
  /** Another key under the address of a known person: a new key, or somebody in between. */
  | { readonly kind: 'changed'; readonly resembles: readonly Resemblance[] }
  /** A name like that of a known person, or an address that only looks like theirs. */
  | { readonly kind: 'resembling'; readonly resembles: readonly Resemblance[] }
  | { readonly kind: 'new' };

/** Nothing is decided here: `changed` and `resembling` are for the user to judge. Most alarming resemblance first. */
export function recogniseKey(contacts: readonly Contact[], incoming: IncomingKey): Recognition {
  const known = contacts.find(({ keys }) =>
    keys.some(({ fingerprint }) => fingerprint === incoming.fingerprint),
  );
  if (known !== undefined) return { kind: 'known', contactId: known.id };
  const found = wordsOf(incoming.names, incoming.addresses);
  const resembles = contacts
    .map((contact) => resemblance(contact, found))
    .filter((each) => each !== null)
    .toSorted((a, b) => alarm(b) - alarm(a));
  if (resembles.length === 0) return { kind: 'new' };
  const isChange = resembles.some(({ by, exact }) => by === 'address' && exact);
  return { kind: isChange ? 'changed' : 'resembling', resembles };
}

type Words = {
  readonly addresses: ReadonlySet<string>;
  readonly addressShapes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nameShapes: ReadonlySet<string>;
};

const wordsOf = (names: readonly string[], addresses: readonly string[]): Words => ({
  addresses: set(addresses, fold),
  addressShapes: set(addresses, skeleton),
  names: set(names, fold),
  nameShapes: set(names, skeleton),
});

const set = (texts: readonly string[], form: (text: string) => string): Set<string> =>
  new Set(texts.map((text) => form(text).trim()).filter((text) => text !== ''));

function resemblance(contact: Contact, found: Words): Resemblance | null {
  const keys = contact.keys.filter(({ state }) => state !== 'retired');
  const own = wordsOf(
    [contact.petname, ...keys.flatMap(({ names }) => names)],
    keys.flatMap(({ addresses }) => addresses),
  );
  const like = (by: Resemblance['by'], exact: boolean): Resemblance => ({
    contactId: contact.id,
    by,
    exact,
    wasVerified: keys.some(({ verification }) => verification !== null),
    before: keys.map(({ fingerprint }) => fingerprint),
  });
  if (meet(own.addresses, found.addresses)) return like('address', true);
  if (meet(own.addressShapes, found.addressShapes)) return like('address', false);
  if (meet(own.names, found.names)) return like('name', true);
  return meet(own.nameShapes, found.nameShapes) ? like('name', false) : null;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((text) => b.has(text));

const alarm = ({ by, exact, wasVerified }: Resemblance): number =>
  (wasVerified ? 4 : 0) + (by === 'address' ? 2 : 0) + (exact ? 1 : 0);
