/** Passkey wraps that somebody altered or moved. */
import { describe, expect, it } from 'vitest';

import { readVaultHeader } from '@/lib/vault/header';
import { addPasskey, openWithPasskey, wrapForPasskey } from '@/lib/vault/passkey';
import { createVault } from '@/lib/vault/vault';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { random, now: 0, cost: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 } };
const { header, keys } = await createVault('passphrase', deps);
const prfOutput = random(32);
const result = { credentialId: random(32), prfInput: random(32), prfOutput };
const wrap = await wrapForPasskey(result, keys, random);
const swapped = { keys: wrap.wrapped.watch, watch: wrap.wrapped.keys };

describe('a passkey wrap', () => {
  it.each([
    ['with its compartments swapped', { ...wrap, wrapped: swapped }],
    ['with the keys that the passphrase wraps', { ...wrap, wrapped: header.wrapped }],
    ['under another credential', { ...wrap, credentialId: btoa('other') }],
    ['with another input', { ...wrap, prfInput: btoa('x'.repeat(32)) }],
    ['that is no base64', { ...wrap, prfInput: '!' }],
  ])('%s does not open', async (_, altered) => {
    expect(await openWithPasskey(altered, prfOutput, ['keys', 'watch'])).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    });
  });

  it('that is nonsense is left out, so that the passphrase still opens the vault', () => {
    const stored = addPasskey(header, wrap);
    const passkeys: unknown[] = [null, 7, {}, { ...wrap, wrapped: {} }, ...stored.passkeys];
    const read = readVaultHeader({ ...stored, passkeys });
    expect(read).toEqual(stored);
    expect(readVaultHeader({ ...stored, passkeys: 'all' })).toEqual(header);
  });

  it('come in no hostile number', () => {
    const read = readVaultHeader({ ...header, passkeys: Array(10_000).fill(wrap) });
    if (typeof read === 'string') throw new Error(read);
    expect(read.passkeys).toHaveLength(16);
  });
});
