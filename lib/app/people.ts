/** The people whom the user writes to, and the keys they gave. */
import { toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { findBlocks } from '@/lib/pgp/blocks';
import { type Certificate, readCertificates } from '@/lib/pgp/certificate';

import type { World } from './ports';
import {
  getRecord,
  listRecords,
  type Locked,
  type Put,
  type Stored,
  writeRecords,
  type WriteError,
} from './records';
import { idFor } from './record-id';
import { storedBytes } from './identities';

export type KnownPerson = Stored<'person'> & {
  /** Why nothing can be sealed for this person now. */
  readonly problem: 'expired' | 'revoked' | 'unusable' | null;
};

/** Everybody, by petname. Error: `locked`. */
export async function listPeople(world: World): Promise<Result<KnownPerson[], Locked>> {
  const listing = await listRecords(world, 'person');
  if (!listing.ok) return listing;
  const people: KnownPerson[] = [];
  for (const record of listing.value.records) {
    const read = await readCertificates(
      storedBytes(record.value.certificate),
      new Date(world.clock()),
    );
    const certificate = read.ok ? read.value[0] : undefined;
    people.push({ ...record, problem: problemOf(certificate) });
  }
  return ok(people.sort((a, b) => a.value.petname.localeCompare(b.value.petname)));
}

function problemOf(certificate: Certificate | undefined): KnownPerson['problem'] {
  if (certificate === undefined) return 'unusable';
  if (certificate.state !== 'good') return certificate.state;
  return certificate.canEncrypt ? null : 'unusable';
}

export type Added = {
  readonly added: string[];
  readonly known: string[];
  readonly unusable: string[];
};
export type AddError = WriteError | { readonly kind: 'no-certificate' | 'private-key' };

/**
 * Adds everybody whose public key is in `input`. A key that is known already stays as it is, with its petname.
 * Errors: `no-certificate`, `private-key` (a private key was pasted: refused, with a warning), `locked`, `disk-full`.
 */
export async function addPeople(
  world: World,
  input: string | Uint8Array,
): Promise<Result<Added, AddError>> {
  if (typeof input === 'string' && findBlocks(input).some(({ kind }) => kind === 'private-key')) {
    return err({ kind: 'private-key' });
  }
  const read = await readCertificates(input, new Date(world.clock()));
  if (!read.ok || read.value.length === 0) return err({ kind: 'no-certificate' });
  const outcome: Added = { added: [], known: [], unusable: [] };
  const puts: Put[] = [];
  for (const certificate of read.value) {
    const petname = petnameFrom(certificate);
    if (problemOf(certificate) !== null) {
      outcome.unusable.push(petname);
      continue;
    }
    const id = await idFor(world, 'person', certificate.fingerprint);
    if (id === null) return err({ kind: 'locked' });
    const known = await getRecord(world, 'person', id);
    if (known.ok && known.value !== null) {
      outcome.known.push(known.value.petname);
      continue;
    }
    outcome.added.push(petname);
    const value = {
      petname,
      fingerprint: certificate.fingerprint,
      certificate: toBase64(certificate.bytes),
      addedAt: world.clock(),
      verified: false,
    };
    puts.push({ kind: 'person', id, value });
  }
  const written = await writeRecords(world, puts);
  return written.ok ? ok(outcome) : written;
}

/** The first guess at how the user calls this person; they may change it. */
function petnameFrom({ userIds, keyId }: Certificate): string {
  const [userId] = userIds;
  return userId?.name || userId?.email || userId?.text || keyId;
}

export type PersonChange = { readonly petname?: string; readonly verified?: boolean };

/** Changes what the user says of a person; an empty petname changes nothing. */
export async function changePerson(world: World, id: string, change: PersonChange): Promise<void> {
  const person = await getRecord(world, 'person', id);
  if (!person.ok || person.value === null || change.petname?.trim() === '') return;
  await writeRecords(world, [{ kind: 'person', id, value: { ...person.value, ...change } }]);
}

export async function removePerson(world: World, id: string): Promise<void> {
  await writeRecords(world, [{ remove: id }]);
}
