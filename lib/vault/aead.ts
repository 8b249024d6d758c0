/** AES-256-GCM with a random nonce in front; what a box is for is bound to it as additional data. */
import { type Bytes, concat, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

const NONCE_LENGTH = 12;

const imported = (key: Bytes, usage: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [usage]);

/** `context` is not secret and not stored: whoever opens must say the same. */
export async function sealBox(
  key: Bytes,
  context: string,
  plain: Bytes,
  random: Random,
): Promise<Bytes> {
  const iv = random(NONCE_LENGTH);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(context) },
    await imported(key, 'encrypt'),
    plain,
  );
  return concat(iv, new Uint8Array(sealed));
}

/** Error `damaged`: other key, other context, or changed bytes. They cannot be told apart. */
export async function openBox(
  key: Bytes,
  context: string,
  box: Bytes,
): Promise<Result<Bytes, { kind: 'damaged' }>> {
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: box.slice(0, NONCE_LENGTH),
        additionalData: utf8(context),
      },
      await imported(key, 'decrypt'),
      box.slice(NONCE_LENGTH),
    );
    return ok(new Uint8Array(plain));
  } catch {
    return err({ kind: 'damaged' });
  }
}
