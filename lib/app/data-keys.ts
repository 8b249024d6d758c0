/** Where the open data keys of the vault are while it is open: in the session, and nowhere else. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import type { Compartment } from '@/lib/storage/kinds';

import type { World } from './ports';

// AES-256.
const KEY_LENGTH = 32;

export type OpenKeys = { readonly [C in Compartment]: Bytes | null };

export async function readOpenKeys({ session }: Pick<World, 'session'>): Promise<OpenKeys> {
  const stored = await session.read('open-keys');
  // Anything but a whole key counts as closed: the passphrase brings the real one.
  const key = (text: string | null | undefined) => {
    const bytes = fromBase64(text ?? '');
    return bytes?.length === KEY_LENGTH ? bytes : null;
  };
  return { keys: key(stored?.keys), watch: key(stored?.watch) };
}

export async function writeOpenKeys(
  { session }: Pick<World, 'session'>,
  open: OpenKeys,
): Promise<void> {
  const text = (key: Bytes | null) => (key === null ? null : toBase64(key));
  await session.write('open-keys', { keys: text(open.keys), watch: text(open.watch) });
}
