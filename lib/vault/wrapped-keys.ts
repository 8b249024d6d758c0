/** Seals the data keys of the compartments under a key-encryption key, each bound to its compartment. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { openBox, sealBox } from './aead';
import { type Compartment, HEADER_VERSION, type WrappedKeys } from './header';

export type DataKeys = { readonly [C in Compartment]: Bytes };

/** `purpose` keeps what the passphrase wraps apart from what a passkey wraps. */
export type Wrapping = { readonly key: Bytes; readonly purpose: string };

const contextOf = (purpose: string, compartment: Compartment): string =>
  JSON.stringify(['mycel data key', HEADER_VERSION, purpose, compartment]);

export async function wrapKeys(
  { key, purpose }: Wrapping,
  keys: DataKeys,
  random: Random,
): Promise<WrappedKeys> {
  const wrap = async (name: Compartment) =>
    toBase64(await sealBox(key, contextOf(purpose, name), keys[name], random));
  return { keys: await wrap('keys'), watch: await wrap('watch') };
}

/** The wanted data keys. Error `damaged`: another key, or boxes that were changed or swapped. */
export async function unwrapKeys(
  { key, purpose }: Wrapping,
  wrapped: WrappedKeys,
  wanted: readonly Compartment[],
): Promise<Result<Partial<DataKeys>, { kind: 'damaged' }>> {
  const open: Partial<Record<Compartment, Bytes>> = {};
  for (const compartment of wanted) {
    const box = fromBase64(wrapped[compartment]) ?? new Uint8Array();
    const opened = await openBox(key, contextOf(purpose, compartment), box);
    if (!opened.ok) return err({ kind: 'damaged' });
    open[compartment] = opened.value;
  }
  return ok(open);
}
