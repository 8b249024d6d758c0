/** From something secret and random to a key for one purpose: HKDF with SHA-256 (RFC 5869). */
import { type Bytes, utf8 } from '@/lib/core/bytes';

/** 32 bytes. `secret` must be as hard to guess as a key: a passphrase goes through Argon2id instead. */
export async function expandSecret(secret: Bytes, salt: Bytes, purpose: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}
