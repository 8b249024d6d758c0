/** AES-256-GCM with a random nonce in front; what a box is for is bound to it as additional data. */
import { type Bytes, concat, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

const NONCE_LENGTH = 12;

/** 32 bytes, or the same imported once for many boxes. */
export type BoxKey = Bytes | CryptoKey;

/** For sealing and opening many boxes with one key. */
export const importKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

const imported = async (key: BoxKey): Promise<CryptoKey> =>
  key instanceof Uint8Array ? importKey(key) : key;

/** `context` is not secret and not stored: whoever opens must say the same. */
export async function sealBox(
  key: BoxKey,
  context: string,
  plain: Bytes,
  random: Random,
): Promise<Bytes> {
  const iv = random(NONCE_LENGTH);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(context) },
    await imported(key),
    plain,
  );
  return concat(iv, new Uint8Array(sealed));
}

/** Error `damaged`: other key, other context, or changed bytes. They cannot be told apart. */
export async function openBox(
  key: BoxKey,
  context: string,
  box: Bytes,
): Promise<Result<Bytes, { kind: 'damaged' }>> {
  const usable = await imported(key);
  const iv = box.subarray(0, NONCE_LENGTH);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: utf8(context) },
      usable,
      box.subarray(NONCE_LENGTH),
    );
    return ok(new Uint8Array(plain));
  } catch {
    return err({ kind: 'damaged' });
  }
}
