/** Reads, unlocks and locks secret keys, also GnuPG's stubs for keys that live elsewhere. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { messageOf } from './checks';
import { type ArmorError, readArmor } from './armor';
import { type Certificate, describeKey } from './certificate';
import { config, configFor } from './policy';
import { readKeyRing, readOneKey } from './read-keys';

export interface SecretKey {
  certificate: Certificate;
  /** True if at least one part needs the passphrase. */
  locked: boolean;
  /** True if nothing secret is in here at all: the secrets are on a card or offline. */
  stub: boolean;
  /** True if the primary secret is kept elsewhere: the key reads and signs, but cannot certify or be changed. */
  offlinePrimary: boolean;
  /** Binary, as it was read. */
  bytes: Bytes;
}

export type SecretKeyError = ArmorError | { kind: 'no-secret-key'; unreadable: number };

/** Every secret key of an input, armored (also damaged) or binary, alone or a ring. Public keys are passed over. */
export async function readSecretKeys(
  input: Uint8Array | string,
  now: Date,
): Promise<Result<SecretKey[], SecretKeyError>> {
  const armor = await readArmor(input, ['private-key']);
  if (!armor.ok) return armor;
  const secretKeys: SecretKey[] = [];
  let unreadable = 0;
  for (const { bytes } of armor.value) {
    const ring = await readKeyRing(bytes);
    unreadable += ring.unreadable;
    for (const key of ring.keys) {
      if (key.isPrivate()) secretKeys.push(await describeSecretKey(key, now));
    }
  }
  return secretKeys.length === 0 ? err({ kind: 'no-secret-key', unreadable }) : ok(secretKeys);
}

async function describeSecretKey(key: openpgp.PrivateKey, now: Date): Promise<SecretKey> {
  const packets = secretPackets(key);
  const present = packets.filter((packet) => !packet.isDummy());
  return {
    certificate: await describeKey(key, now),
    locked: present.some((packet) => !packet.isDecrypted()),
    stub: present.length === 0,
    offlinePrimary: packets[0]?.isDummy() === true,
    bytes: new Uint8Array(key.write()),
  };
}

type SecretPacket = openpgp.SecretKeyPacket | openpgp.SecretSubkeyPacket;

/** Primary first. */
export const secretPackets = (key: openpgp.PrivateKey): SecretPacket[] =>
  [key.keyPacket, ...key.subkeys.map((subkey) => subkey.keyPacket)].filter(
    (packet): packet is SecretPacket => 'isDummy' in packet,
  );

export type UnlockError =
  | { kind: 'no-secret-key'; unreadable: number }
  | { kind: 'wrong-passphrase' }
  /** All secrets are on a card or offline. */
  | { kind: 'stub' }
  /** Public and secret part do not belong together: someone changed the stored key («key overwriting»). */
  | { kind: 'tampered' }
  | { kind: 'unsupported'; what: string };

/**
 * The same key without its lock. Parts under another passphrase stay locked as long as one part opens. Every part is
 * checked against its public half before it is used: a swapped public part would leak the secret with one signature.
 */
export async function unlockSecretKey(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Bytes, UnlockError>> {
  const key = await readOneKey(bytes);
  if (key === null || !key.isPrivate()) return err({ kind: 'no-secret-key', unreadable: 1 });
  const present = secretPackets(key).filter((packet) => !packet.isDummy());
  if (present.length === 0) return err({ kind: 'stub' });
  const locked = present.filter((packet) => !packet.isDecrypted());
  const failures: string[] = [];
  for (const packet of locked) {
    try {
      await decryptPacket(packet, passphrase);
      await packet.validate();
    } catch (error) {
      if (messageOf(error) === 'Key is invalid') return err({ kind: 'tampered' });
      failures.push(messageOf(error));
    }
  }
  if (locked.length > 0 && failures.length === locked.length) {
    // Argon2 fails in its own words where there is nothing to derive from.
    return err(passphrase === '' ? { kind: 'wrong-passphrase' } : unlockErrorOf(failures[0] ?? ''));
  }
  return ok(new Uint8Array(key.write()));
}

/** With our bounds: the types forget the configuration, and without it Argon2 may take 1 TiB. */
const decryptPacket = (packet: SecretPacket, passphrase: string): Promise<void> =>
  (
    packet as unknown as { decrypt(passphrase: string, config: openpgp.Config): Promise<void> }
  ).decrypt(passphrase, config);

function unlockErrorOf(message: string): UnlockError {
  return /Incorrect key passphrase|Authentication tag mismatch|Error reading MPIs/.test(message)
    ? { kind: 'wrong-passphrase' }
    : { kind: 'unsupported', what: message };
}

/**
 * An unlocked key under a passphrase, in a form that GnuPG 2.2 imports (v4: iterated S2K, AES-256) or, for v6,
 * Argon2 and AEAD. Stubs stay stubs. Errors: locked if a part is still locked, passphrase-missing if it is empty.
 */
export async function lockSecretKey(
  bytes: Uint8Array,
  passphrase: string,
): Promise<
  Result<
    Bytes,
    | { kind: 'no-secret-key'; unreadable: number }
    | { kind: 'locked' }
    | { kind: 'passphrase-missing' }
  >
> {
  if (passphrase === '') return err({ kind: 'passphrase-missing' });
  const key = await readOneKey(bytes);
  if (key === null || !key.isPrivate()) return err({ kind: 'no-secret-key', unreadable: 1 });
  const present = secretPackets(key).filter((packet) => !packet.isDummy());
  if (present.some((packet) => !packet.isDecrypted())) return err({ kind: 'locked' });
  const lockConfig = configFor(key.keyPacket.version >= 6 ? 'modern' : 'compatible');
  for (const packet of present) await packet.encrypt(passphrase, lockConfig);
  return ok(new Uint8Array(key.write()));
}
