/** Sets the passphrase if there is none yet, then makes or brings the key: what the welcome page does. */
import { ok, type Result } from '@/lib/core/result';
import { toArmor } from '@/lib/pgp/armor';

import {
  type BringError,
  bringIdentity,
  makeIdentity,
  type OwnIdentity,
  storedBytes,
} from './identities';
import type { World } from './ports';
import { makeVault } from './vault';

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
        | 'disk-full'
        | 'failed';
    };

/** `passphrase` null: the vault is there and open. The public key comes back armored, for giving away. */
export async function makeKey(
  world: World,
  input: { name: string; email: string; passphrase: string | null },
): Promise<FirstKey> {
  const vault = await ensureVault(world, input.passphrase);
  return vault.ok ? answer(await makeIdentity(world, input)) : { kind: vault.error.kind };
}

/** As `makeKey`, with a private key from elsewhere. The key is read before the vault is made. */
export async function bringKey(
  world: World,
  input: { key: string | Uint8Array; keyPassphrase: string; passphrase: string | null },
): Promise<FirstKey> {
  const vault = await ensureVault(world, input.passphrase);
  return vault.ok
    ? answer(await bringIdentity(world, input.key, input.keyPassphrase))
    : { kind: vault.error.kind };
}

async function ensureVault(
  world: World,
  passphrase: string | null,
): Promise<Result<null, { kind: 'disk-full' | 'failed' }>> {
  if (passphrase === null) return ok(null);
  const made = await makeVault(world, passphrase);
  // A vault that is there already, from a try a moment ago, is open and serves as well.
  return made.ok || made.error.kind === 'exists'
    ? ok(null)
    : { ok: false, error: { kind: made.error.kind } };
}

const answer = (
  result: Result<OwnIdentity, BringError | { kind: 'name-missing' | 'email-invalid' }>,
): FirstKey => {
  if (result.ok) {
    return {
      kind: 'ready',
      certificate: toArmor(storedBytes(result.value.value.certificate), 'public-key'),
    };
  }
  return { kind: result.error.kind === 'locked' ? 'failed' : result.error.kind };
};
