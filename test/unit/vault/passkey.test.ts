/** A passkey as a second way into the vault. */
import { describe, expect, it } from 'vitest';

import { readVaultHeader } from '@/lib/vault/header';
import {
  addPasskey,
  createPrfInput,
  findPasskey,
  openWithPasskey,
  removePasskey,
  wrapForPasskey,
} from '@/lib/vault/passkey';
import { changePassphrase, createVault, unlockVault } from '@/lib/vault/vault';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { random, now: 0, cost: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 } };
const { header, keys } = await createVault('first', deps);
const result = {
  credentialId: random(64),
  prfInput: createPrfInput(random),
  prfOutput: random(32),
};
const wrap = await wrapForPasskey(result, keys, random);

describe('a passkey', () => {
  it('opens what it was made for, both compartments or one', async () => {
    expect(await openWithPasskey(wrap, result.prfOutput, ['keys', 'watch'])).toEqual({
      ok: true,
      value: keys,
    });
    expect(await openWithPasskey(wrap, result.prfOutput, ['watch'])).toEqual({
      ok: true,
      value: { watch: keys.watch },
    });
  });

  it('of somebody else opens nothing', async () => {
    expect((await openWithPasskey(wrap, random(32), ['watch'])).ok).toBe(false);
  });

  it('lives in the header, which survives JSON and is found by its id', async () => {
    const stored = readVaultHeader(JSON.parse(JSON.stringify(addPasskey(header, wrap))));
    if (typeof stored === 'string') throw new Error(stored);
    expect(findPasskey(stored, result.credentialId)).toEqual({ ok: true, value: wrap });
    expect(findPasskey(stored, random(64)).ok).toBe(false);
    expect((await unlockVault(stored, 'first', ['keys'])).ok).toBe(true);
  });

  it('made anew takes the place of the old one; removed, it is gone', () => {
    const twice = addPasskey(addPasskey(header, wrap), wrap);
    expect(twice.passkeys).toHaveLength(1);
    expect(removePasskey(twice, wrap.credentialId).passkeys).toEqual([]);
  });

  it('stays when the passphrase changes', async () => {
    const changed = await changePassphrase(addPasskey(header, wrap), 'first', 'second', deps);
    expect(changed.ok && changed.value.passkeys).toEqual([wrap]);
  });

  it('cannot be made from something shorter than a PRF gives', async () => {
    const short = { ...result, prfOutput: random(16) };
    await expect(wrapForPasskey(short, keys, random)).rejects.toThrow(RangeError);
  });
});
