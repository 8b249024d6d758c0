/** Makes a vault, opens it, and changes its passphrase. Pure: chance, time and cost are arguments. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Millis, Random } from '@/lib/core/time';

import { openBox, sealBox } from './aead';
import { type Attempts, mayTry } from './attempts';
import {
  type Compartment,
  compartments,
  HEADER_VERSION,
  type PasskeyWrap,
  readVaultHeader,
  type VaultHeader,
} from './header';
import { type Cost, DEFAULT_COST, deriveKey } from './kdf';
import { type DataKeys, unwrapKeys, wrapKeys } from './wrapped-keys';

export type { Compartment, VaultHeader } from './header';
export type { DataKeys } from './wrapped-keys';

export type VaultError =
  | { readonly kind: 'wrong-passphrase' }
  /** The header is no header, or its keys were changed: restore it from a backup. */
  | { readonly kind: 'damaged' }
  /** Written by a later version. */
  | { readonly kind: 'too-new' }
  /** Too many wrong passphrases: nothing was tried. */
  | { readonly kind: 'wait'; readonly untilMs: Millis };

export type VaultDeps = { readonly random: Random; readonly now: Millis; readonly cost?: Cost };

const DATA_KEY_LENGTH = 32;
const SALT_LENGTH = 16;
const PURPOSE = 'passphrase';
const CHECK_CONTEXT = JSON.stringify(['mycel vault', HEADER_VERSION, 'passphrase is right']);

/** A new vault with a fresh random data key for each compartment. Throws on an empty passphrase. */
export async function createVault(
  passphrase: string,
  deps: VaultDeps,
): Promise<{ header: VaultHeader; keys: DataKeys }> {
  const keys = { keys: deps.random(DATA_KEY_LENGTH), watch: deps.random(DATA_KEY_LENGTH) };
  return { header: await wrap(passphrase, keys, [], deps), keys };
}

/**
 * Opens the named compartments of a stored header. With `gate`, errors with `wait` before any work if it is too early
 * for another try. Whoever passes a gate stores `countAttempt` first and `NO_ATTEMPTS` after success.
 */
export async function unlockVault(
  stored: unknown,
  passphrase: string,
  wanted: readonly Compartment[],
  gate?: { readonly attempts: Attempts; readonly now: Millis },
): Promise<Result<Partial<DataKeys>, VaultError>> {
  const header = readVaultHeader(stored);
  if (typeof header === 'string') return err({ kind: header });
  const may = gate === undefined ? ok(null) : mayTry(gate.attempts, gate.now);
  if (!may.ok) return may;
  if (passphrase === '') return err({ kind: 'wrong-passphrase' });
  const key = await deriveKey(passphrase, bytesOf(header.salt), header.cost);
  const right = await openBox(key, CHECK_CONTEXT, bytesOf(header.check));
  if (!right.ok) return err({ kind: 'wrong-passphrase' });
  return unwrapKeys({ key, purpose: PURPOSE }, header.wrapped, wanted);
}

/**
 * A header for the same data keys under another passphrase: records and passkeys stay as they are. Storing it is one
 * write, so a kill leaves the old or the new one. Whoever copied the old header *and* knows the old passphrase can still
 * open everything: only new data keys help against that. Errors as `unlockVault`. Throws on an empty new passphrase.
 */
export async function changePassphrase(
  stored: unknown,
  old: string,
  fresh: string,
  deps: VaultDeps,
): Promise<Result<VaultHeader, VaultError>> {
  const opened = await unlockVault(stored, old, compartments);
  if (!opened.ok) return opened;
  const header = readVaultHeader(stored);
  const passkeys = typeof header === 'string' ? [] : header.passkeys;
  return ok(await wrap(fresh, opened.value as DataKeys, passkeys, deps));
}

/** A header for data keys that are at hand, as after a recovery: the old passphrase is not needed, passkeys are gone. */
export const setPassphrase = (
  keys: DataKeys,
  passphrase: string,
  deps: VaultDeps,
): Promise<VaultHeader> => wrap(passphrase, keys, [], deps);

async function wrap(
  passphrase: string,
  keys: DataKeys,
  passkeys: readonly PasskeyWrap[],
  { random, now, cost = DEFAULT_COST }: VaultDeps,
): Promise<VaultHeader> {
  if (passphrase === '') throw new RangeError('a vault needs a passphrase');
  const salt = random(SALT_LENGTH);
  const key = await deriveKey(passphrase, salt, cost);
  return {
    version: HEADER_VERSION,
    salt: toBase64(salt),
    cost,
    check: toBase64(await sealBox(key, CHECK_CONTEXT, new Uint8Array(), random)),
    wrapped: await wrapKeys({ key, purpose: PURPOSE }, keys, random),
    passkeys,
    createdAt: now,
  };
}

/** Base64 that `readVaultHeader` has checked. */
const bytesOf = (base64: string): Bytes => fromBase64(base64) ?? new Uint8Array();
