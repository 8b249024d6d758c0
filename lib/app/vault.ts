/** Makes, opens and locks the vault. */
import { toHex } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Compartment } from '@/lib/storage/kinds';
import { countAttempt, mayTry, NO_ATTEMPTS } from '@/lib/vault/attempts';
import { createVault, unlockVault, type VaultError } from '@/lib/vault/vault';

import { readOpenKeys, writeOpenKeys } from './data-keys';
import { moveUnderSeal } from './move-under-seal';
import type { World } from './ports';
import {
  hasVault,
  readHeader,
  readStoredAttempts,
  writeAttempts,
  writeHeader,
} from './vault-header';

/** `none`: no passphrase was ever set. `watching`: alerts run, private keys are closed. */
export type VaultState = 'none' | 'locked' | 'watching' | 'open';

export async function vaultState(world: World): Promise<VaultState> {
  if (!(await hasVault(world))) return 'none';
  const open = await readOpenKeys(world);
  if (open.watch === null) return 'locked';
  return open.keys === null ? 'watching' : 'open';
}

/** Sets the passphrase for the first time, opens the vault, and seals what was kept in the open until now. */
export async function makeVault(
  world: World,
  passphrase: string,
): Promise<Result<null, { kind: 'exists' } | { kind: 'disk-full' }>> {
  if (await hasVault(world)) return err({ kind: 'exists' });
  const { header, keys } = await createVault(passphrase, {
    random: world.random,
    now: world.clock(),
  });
  await writeHeader(world, header);
  await writeOpenKeys(world, keys);
  return moveUnderSeal(world);
}

/**
 * Opens the named compartments. Errors as lib/vault says (`wait` after several wrong tries); `none` when no passphrase
 * was ever set.
 */
export async function unlock(
  world: World,
  passphrase: string,
  compartments: readonly Compartment[] = ['keys', 'watch'],
): Promise<Result<null, VaultError | { kind: 'none' }>> {
  const header = await readHeader(world);
  if (header === null) return err({ kind: 'none' });
  const attempts = await readStoredAttempts(world);
  const now = world.clock();
  // Written before the try, so that ending the browser gives no free guess.
  if (mayTry(attempts, now).ok) await writeAttempts(world, countAttempt(attempts, now));
  const opened = await unlockVault(header, passphrase, compartments, { attempts, now });
  if (!opened.ok) return opened;
  await writeAttempts(world, NO_ATTEMPTS);
  const open = await readOpenKeys(world);
  await writeOpenKeys(world, {
    keys: opened.value.keys ?? open.keys,
    watch: opened.value.watch ?? open.watch,
  });
  // A browser that died while moving left the open database behind: finish it.
  await moveUnderSeal(world);
  return ok(null);
}

/** Closes the private keys; `watch` too when `all` is true. */
export async function lock(world: World, all: boolean): Promise<void> {
  const open = await readOpenKeys(world);
  await writeOpenKeys(world, { keys: null, watch: all ? null : open.watch });
}

/** A fresh random record id. */
export const freshId = (world: Pick<World, 'random'>): string => toHex(world.random(16));
