/** Who a message is for: their keys, and the strongest encryption that all of them read. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { messageOf } from './checks';
import type { SigningError } from './make-signature';
import { config } from './policy';
import { readOneKey } from './read-keys';

export type SealError =
  | { kind: 'nobody' }
  | { kind: 'not-a-certificate'; index: number }
  /** Expired, revoked, or without an encryption key that the policy accepts. */
  | { kind: 'cannot-encrypt'; fingerprint: string; reason: string }
  | SigningError;

/** Every certificate once; an error for the first that cannot be encrypted to at `now`. */
export async function readRecipients(
  certificates: readonly Bytes[],
  now: Date,
): Promise<Result<openpgp.Key[], SealError>> {
  const keys = new Map<string, openpgp.Key>();
  for (const [index, bytes] of certificates.entries()) {
    const key = await readOneKey(bytes);
    if (key === null) return err({ kind: 'not-a-certificate', index });
    const fingerprint = key.getFingerprint().toUpperCase();
    try {
      await key.getEncryptionKey(undefined, now, undefined, config);
    } catch (error) {
      return err({ kind: 'cannot-encrypt', fingerprint, reason: messageOf(error) });
    }
    keys.set(fingerprint, key);
  }
  return ok([...keys.values()]);
}

/** AEAD only if every reader's certificate announces it, and never with a password: GnuPG could not open that. */
export async function newSessionKey(
  keys: openpgp.Key[],
  passwords: readonly string[],
  now: Date,
  onlyV1: boolean,
): Promise<openpgp.SessionKey> {
  if (keys.length === 0) {
    return { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' };
  }
  const sessionKey = await openpgp.generateSessionKey({ encryptionKeys: keys, date: now, config });
  if (passwords.length > 0 || onlyV1) delete sessionKey.aeadAlgorithm;
  return sessionKey;
}
