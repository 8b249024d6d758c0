/** People as the user knows them: a petname, and the keys that belong to it. */
import { oneLine } from '@/lib/core/text';
import type { Millis } from '@/lib/core/time';

import type { Fingerprint } from './fingerprint';

/** How the user satisfied themselves. All are comparisons of the whole key, made by the user. */
export type VerificationMethod = 'qr' | 'words' | 'digits' | 'fingerprint';

/** A certification that stays here: never sent, sealed with the contact. */
export type Verification = { readonly method: VerificationMethod; readonly at: Millis };

/**
 * `current`: to be used. `pending`: came with another key already known, and waits for the user. `retired`: kept for
 * reading old messages.
 */
export type KeyState = 'current' | 'pending' | 'retired';

export type ContactKey = {
  readonly fingerprint: Fingerprint;
  /** As the key itself says; shown as a claim, never as a name. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly addedAt: Millis;
  readonly state: KeyState;
  readonly verification: Verification | null;
};

export type Contact = {
  readonly id: string;
  readonly petname: string;
  readonly keys: readonly ContactKey[];
};

const LONGEST_PETNAME = 80;

/** A petname as it is kept: one line, nothing invisible; null if nothing is left. */
export function toPetname(text: string): string | null {
  const petname = oneLine(text, LONGEST_PETNAME);
  return petname === '' ? null : petname;
}

const withKey = (
  contact: Contact,
  fingerprint: Fingerprint,
  change: (key: ContactKey) => ContactKey,
): Contact => ({
  ...contact,
  keys: contact.keys.map((key) => (key.fingerprint === fingerprint ? change(key) : key)),
});

/** Adds a key. One that is there already stays as it is: no update takes a verification away or brings one. */
export const addKey = (contact: Contact, key: Omit<ContactKey, 'verification'>): Contact =>
  contact.keys.some(({ fingerprint }) => fingerprint === key.fingerprint)
    ? contact
    : { ...contact, keys: [...contact.keys, { ...key, verification: null }] };

/** The user compared this key: it is current from now on, whatever it was. */
export const verifyKey = (
  contact: Contact,
  fingerprint: Fingerprint,
  verification: Verification,
): Contact => withKey(contact, fingerprint, (key) => ({ ...key, state: 'current', verification }));

/** Takes back a verification, as after a mistake. */
export const withdrawVerification = (contact: Contact, fingerprint: Fingerprint): Contact =>
  withKey(contact, fingerprint, (key) => ({ ...key, verification: null }));

/** The user decided on a key; `retired` can be undone by `current`. */
export const setKeyState = (contact: Contact, fingerprint: Fingerprint, state: KeyState): Contact =>
  withKey(contact, fingerprint, (key) => ({ ...key, state }));

/** Keys to write to. While a change waits for the user, the keys from before stay in use. */
export const currentKeys = (contact: Contact): ContactKey[] =>
  contact.keys.filter(({ state }) => state === 'current');
