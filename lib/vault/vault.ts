/** Makes a vault, opens it, and changes its passphrase. Pure: chance, time and cost are arguments. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Millis, Random } from '@/lib/core/time';

import { openBox, sealBox } from './aead';
import {
  type Compartment,
  compartments,
  HEADER_VERSION,
  readVaultHeader,
  type VaultHeader,
} from './header';
import { type Cost, DEFAULT_COST, deriveKey } from './kdf';

export type { Compartment, VaultHeader } from './header';

export type VaultError =
  | { readonly kind: 'wrong-passphrase' }
  /** The header is no header: restore it from a backup. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-new' };

export type DataKeys = { readonly [C in Compartment]: Bytes };

const DATA_KEY_LENGTH = 32;
const contextOf = (compartment: Compartment): string =>
  JSON.stringify(['mycel data key', HEADER_VERSION, compartment]);

/** A new vault with a fresh random data key for each compartment. */
export async function createVault(
  passphrase: string,
  { random, now, cost = DEFAULT_COST }: { random: Random; now: Millis; cost?: Cost },
): Promise<{ header: VaultHeader; keys: DataKeys }> {
  const keys = { keys: random(DATA_KEY_LENGTH), watch: random(DATA_KEY_LENGTH) };
  return { header: await wrap(passphrase, keys, { random, now, cost }), keys };
}

/**
 * Opens the named compartments. Errors: `wrong-passphrase`, `damaged` (no vault header, or one that asks for a hostile
 * amount of work), `too-new` (written by a later version).
 */
export async function unlockVault(
  stored: unknown,
  passphrase: string,
  wanted: readonly Compartment[],
): Promise<Result<Partial<DataKeys>, VaultError>> {
  const header = readVaultHeader(stored);
  if (typeof header === 'string') return err({ kind: header });
  const key = await deriveKey(passphrase, bytesOf(header.salt), header.cost);
  const open: Partial<Record<Compartment, Bytes>> = {};
  for (const compartment of wanted) {
    const box = bytesOf(header.wrapped[compartment]);
    const opened = await openBox(key, contextOf(compartment), box);
    if (!opened.ok) return err({ kind: 'wrong-passphrase' });
    open[compartment] = opened.value;
  }
  return ok(open);
}

/** A header for the same data keys under another passphrase: records stay as they are. Errors as `unlockVault`. */
export async function changePassphrase(
  stored: unknown,
  old: string,
  fresh: string,
  { random, now, cost = DEFAULT_COST }: { random: Random; now: Millis; cost?: Cost },
): Promise<Result<VaultHeader, VaultError>> {
  const opened = await unlockVault(stored, old, compartments);
  if (!opened.ok) return opened;
  return ok(await wrap(fresh, opened.value as DataKeys, { random, now, cost }));
}

async function wrap(
  passphrase: string,
  keys: DataKeys,
  { random, now, cost }: { random: Random; now: Millis; cost: Cost },
): Promise<VaultHeader> {
  const salt = random(16);
  const key = await deriveKey(passphrase, salt, cost);
  const wrapped = async (name: Compartment) =>
    toBase64(await sealBox(key, contextOf(name), keys[name], random));
  return {
    version: HEADER_VERSION,
    salt: toBase64(salt),
    cost,
    wrapped: { keys: await wrapped('keys'), watch: await wrapped('watch') },
    createdAt: now,
  };
}

/** Base64 that `readVaultHeader` has checked. */
const bytesOf = (base64: string): Bytes => fromBase64(base64) ?? new Uint8Array();
