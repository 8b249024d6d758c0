/** The user's own keys: made here or brought along, always under the vault's seal. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { readCertificates } from '@/lib/pgp/certificate';
import { createIdentity } from '@/lib/pgp/generate';
import { readSecretKeys, unlockSecretKey } from '@/lib/pgp/secret-key';

import type { World } from './ports';
import { listRecords, type Locked, type Stored, writeRecords, type WriteError } from './records';
import { idFor } from './record-id';

export type OwnIdentity = Stored<'identity'>;

/** The user's identities, oldest first. Error: `locked`. */
export async function listIdentities(world: World): Promise<Result<OwnIdentity[], Locked>> {
  const listing = await listRecords(world, 'identity');
  if (!listing.ok) return listing;
  return ok(listing.value.records.sort((a, b) => a.value.createdAt - b.value.createdAt));
}

/** A key that is ready to be kept, and is kept nowhere yet. */
export type NewKey = {
  readonly name: string;
  readonly email: string;
  readonly fingerprint: string;
  readonly certificate: Bytes;
  readonly secretKey: Bytes;
  readonly revocation: string;
};

export type MakeError = { readonly kind: 'name-missing' | 'email-invalid' };

/** Makes a key that GnuPG can use. `email` may be empty. */
export async function makeIdentity(
  { clock }: Pick<World, 'clock'>,
  { name, email }: { name: string; email: string },
): Promise<Result<NewKey, MakeError>> {
  const made = await createIdentity({
    name,
    ...(email === '' ? {} : { email }),
    profile: 'compatible',
    now: new Date(clock()),
  });
  if (!made.ok) return made;
  const read = await readCertificates(made.value.certificate, new Date(clock()));
  const [certificate] = read.ok ? read.value : [];
  if (certificate === undefined) throw new Error('a certificate made here cannot be read');
  return ok({ ...made.value, name, email, fingerprint: certificate.fingerprint });
}

export type BringError = {
  readonly kind: 'key-not-found' | 'key-passphrase' | 'key-stub' | 'key-unusable';
};

/** Reads a private key from elsewhere. `passphrase` is the one it is locked with there ('' if none). */
export async function bringIdentity(
  { clock }: Pick<World, 'clock'>,
  input: string | Uint8Array,
  passphrase: string,
): Promise<Result<NewKey, BringError>> {
  const read = await readSecretKeys(input, new Date(clock()));
  const key = read.ok ? read.value[0] : undefined;
  if (key === undefined) return err({ kind: 'key-not-found' });
  if (key.stub) return err({ kind: 'key-stub' });
  if (!key.certificate.canEncrypt && !key.certificate.canSign) return err({ kind: 'key-unusable' });
  const unlocked = key.locked ? await unlockSecretKey(key.bytes, passphrase) : ok(key.bytes);
  if (!unlocked.ok) {
    return err({
      kind: unlocked.error.kind === 'wrong-passphrase' ? 'key-passphrase' : 'key-unusable',
    });
  }
  const [userId] = key.certificate.userIds;
  return ok({
    secretKey: unlocked.value,
    certificate: key.certificate.bytes,
    fingerprint: key.certificate.fingerprint,
    revocation: '',
    name: userId?.name ?? userId?.text ?? key.certificate.fingerprint,
    email: userId?.email ?? '',
  });
}

/** Keeps a key under the vault's seal. Bringing the same key twice keeps it once. Errors: `locked`, `disk-full`. */
export async function keepIdentity(
  world: World,
  key: NewKey,
): Promise<Result<OwnIdentity, WriteError>> {
  const id = await idFor(world, 'identity', key.fingerprint);
  if (id === null) return err({ kind: 'locked' });
  const value = {
    name: key.name,
    email: key.email,
    fingerprint: key.fingerprint,
    certificate: toBase64(key.certificate),
    secretKey: toBase64(key.secretKey),
    revocation: key.revocation,
    createdAt: world.clock(),
  };
  const written = await writeRecords(world, [{ kind: 'identity', id, value }]);
  return written.ok ? ok({ id, value }) : written;
}

/** Bytes of a stored key or certificate. A record that passed its schema and seal holds base64, so this cannot fail. */
export function storedBytes(base64: string): Bytes {
  const bytes = fromBase64(base64);
  if (bytes === null) throw new Error('stored key is not base64');
  return bytes;
}
