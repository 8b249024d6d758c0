/** Reads certificates (public keys) and says plainly what each is worth at a given time. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { oneLine } from '@/lib/core/text';

import { holds } from './checks';
import { type ArmorError, readArmor } from './armor';
import { type CertificateWarning, warningsOf } from './certificate-warnings';
import { ANY_TIME } from './library-gaps';
import { type Profile, config } from './policy';
import { readKeyRing, readOneKey } from './read-keys';

export interface UserId {
  /** Safe to show: one line, nothing invisible. */
  text: string;
  name: string;
  email: string;
}

export type CertificateState = 'good' | 'expired' | 'revoked' | 'unusable';

export interface Certificate {
  /** Upper-case hex: 40 digits (v4) or 64 (v6). */
  fingerprint: string;
  /** Upper-case hex, 16 digits. */
  keyId: string;
  /** Only user IDs that the key itself vouches for at `now`, the primary one first. */
  userIds: UserId[];
  created: Date;
  expires: Date | null;
  state: CertificateState;
  canEncrypt: boolean;
  canSign: boolean;
  profile: Profile;
  /** Of the primary key: `ed25519`, `rsa3072`, `nistP256`… */
  algorithm: string;
  warnings: CertificateWarning[];
  /** Public packets only, binary, also where a secret key was read. */
  bytes: Bytes;
}

export type CertificateError = ArmorError | { kind: 'no-certificate'; unreadable: number };

/**
 * Every certificate of an input: armored (also damaged, also several blocks) or binary, alone or a ring. Secret keys
 * yield their public part. Unreadable ones are left out; if nothing is left the error says how many there were.
 */
export async function readCertificates(
  input: Uint8Array | string,
  now: Date,
): Promise<Result<Certificate[], CertificateError>> {
  const armor = await readArmor(input, ['public-key', 'private-key']);
  if (!armor.ok) return armor;
  const certificates: Certificate[] = [];
  let unreadable = 0;
  for (const { bytes } of armor.value) {
    const ring = await readKeyRing(bytes);
    unreadable += ring.unreadable;
    for (const key of ring.keys) certificates.push(await describeKey(key, now));
  }
  return certificates.length === 0 ? err({ kind: 'no-certificate', unreadable }) : ok(certificates);
}

/** What one key object is worth at `now`. */
export async function describeKey(key: openpgp.Key, now: Date): Promise<Certificate> {
  const expiry = await key.getExpirationTime(undefined, config);
  const state = await stateOf(key, expiry, now);
  const usable = state === 'good';
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    keyId: key.getKeyID().toHex().toUpperCase(),
    userIds: await ownUserIds(key, now),
    created: key.getCreationTime(),
    expires: expiry instanceof Date ? expiry : null,
    state,
    canEncrypt: usable && (await holds(key.getEncryptionKey(undefined, now, undefined, config))),
    canSign: usable && (await holds(key.getSigningKey(undefined, now, undefined, config))),
    profile: key.keyPacket.version >= 6 ? 'modern' : 'compatible',
    algorithm: algorithmName(key.getAlgorithmInfo()),
    warnings: await warningsOf(key, now),
    bytes: new Uint8Array(key.toPublic().write()),
  };
}

async function stateOf(
  key: openpgp.Key,
  expiry: Date | typeof Infinity | null,
  now: Date,
): Promise<CertificateState> {
  if (await key.isRevoked(undefined, undefined, now, config)) return 'revoked';
  if (expiry instanceof Date && expiry <= now) return 'expired';
  return (await holds(key.verifyPrimaryKey(now, undefined, config))) ? 'good' : 'unusable';
}

/** User IDs with a self-certification that holds and is not revoked; anyone can add others to a certificate. */
async function ownUserIds(key: openpgp.Key, now: Date): Promise<UserId[]> {
  const userIds: UserId[] = [];
  const primary = await key.getPrimaryUser(now, undefined, config).catch(() => null);
  for (const user of key.users) {
    if (user.userID === null) continue;
    if (!(await holds(user.verify(now, config))) && !(await holds(user.verify(ANY_TIME, config)))) {
      continue;
    }
    const { userID: text, name, email } = user.userID;
    const shown = {
      text: oneLine(text),
      name: oneLine(name || (email ? '' : text)),
      email: oneLine(email),
    };
    if (user === primary?.user) userIds.unshift(shown);
    else userIds.push(shown);
  }
  return userIds;
}

/** One of ours or a stored certificate, from its bytes; null if the bytes are no key. */
export async function readCertificate(bytes: Uint8Array, now: Date): Promise<Certificate | null> {
  const key = await readOneKey(bytes);
  return key === null ? null : describeKey(key, now);
}

export function algorithmName(info: openpgp.AlgorithmInfo): string {
  if (info.bits !== undefined)
    return `${info.algorithm.replace(/(EncryptSign|Encrypt|Sign)$/, '')}${info.bits}`;
  return (info.curve ?? info.algorithm).replace(/Legacy$/, '');
}
