/** Sets the passphrase if there is none yet, then makes or brings the key: what the welcome page does. */
import { err, ok, type Result } from '@/lib/core/result';
import { toArmor } from '@/lib/pgp/armor';

import {
  type BringError,
  bringIdentity,
  keepIdentity,
  makeIdentity,
  type MakeError,
  type NewKey,
  storedBytes,
} from './identities';
import type { World } from './ports';
import { makeVault, unlock } from './vault';

export type FirstKey =
  | { readonly kind: 'ready'; readonly certificate: string }
  | {
      readonly kind:
        | 'key-passphrase'
        | 'key-not-found'
        | 'key-stub'
        | 'key-unusable'
        | 'email-invalid'
        | 'name-missing'
        | 'other-passphrase'
        | 'disk-full'
        | 'failed';
    };

/**
 * `passphrase` null: the vault is there and open. The key is made before anything is stored, so that a try that fails
 * leaves no passphrase behind. The public key comes back armored, for giving away.
 */
export async function makeKey(
  world: World,
  input: { name: string; email: string; passphrase: string | null },
): Promise<FirstKey> {
  return keepUnder(world, input.passphrase, await makeIdentity(world, input));
}

/** As `makeKey`, with a private key from elsewhere. */
export async function bringKey(
  world: World,
  input: { key: string | Uint8Array; keyPassphrase: string; passphrase: string | null },
): Promise<FirstKey> {
  const brought = await bringIdentity(world, input.key, input.keyPassphrase);
  return keepUnder(world, input.passphrase, brought);
}

async function keepUnder(
  world: World,
  passphrase: string | null,
  key: Result<NewKey, MakeError | BringError>,
): Promise<FirstKey> {
  if (!key.ok) return key.error;
  const vault = await ensureVault(world, passphrase);
  if (!vault.ok) return vault.error;
  const kept = await keepIdentity(world, key.value);
  if (!kept.ok) return { kind: kept.error.kind === 'locked' ? 'failed' : kept.error.kind };
  const certificate = toArmor(storedBytes(kept.value.value.certificate), 'public-key');
  return { kind: 'ready', certificate };
}

/** A passphrase that was set before must be the one that is typed now: another would be forgotten in silence. */
async function ensureVault(
  world: World,
  passphrase: string | null,
): Promise<Result<null, { kind: 'disk-full' | 'other-passphrase' }>> {
  if (passphrase === null) return ok(null);
  const made = await makeVault(world, passphrase);
  if (made.ok || made.error.kind === 'disk-full')
    return made as Result<null, { kind: 'disk-full' }>;
  const opened = await unlock(world, passphrase);
  return opened.ok ? ok(null) : err({ kind: 'other-passphrase' });
}
