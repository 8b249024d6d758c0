import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { openRecord, sealRecord } from '@/lib/vault/record';
import { changePassphrase, createVault, unlockVault } from '@/lib/vault/vault';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
// The least that a header may ask for, so that tests are quick; users get DEFAULT_COST.
const deps = { random, now: 0, cost: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 } };

describe('the vault', () => {
  it('opens with its passphrase, and gives the data keys it was made with', async () => {
    const { header, keys } = await createVault('four unrelated short words', deps);
    const opened = await unlockVault(header, 'four unrelated short words', ['keys', 'watch']);
    expect(opened).toEqual({ ok: true, value: keys });
  });

  it('opens one compartment alone', async () => {
    const { header, keys } = await createVault('four unrelated short words', deps);
    const opened = await unlockVault(header, 'four unrelated short words', ['watch']);
    expect(opened).toEqual({ ok: true, value: { watch: keys.watch } });
  });

  it('says «wrong passphrase» and nothing else to another one', async () => {
    const { header } = await createVault('four unrelated short words', deps);
    expect(await unlockVault(header, 'four unrelated short word', ['watch'])).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
  });

  it('takes the same passphrase from every keyboard, composed or not', async () => {
    const { header } = await createVault('caf\u00e9 caf\u00e9 caf\u00e9', deps);
    const opened = await unlockVault(header, 'cafe\u0301 cafe\u0301 cafe\u0301', ['watch']);
    expect(opened.ok).toBe(true);
  });

  it('keeps its data keys when the passphrase changes, and forgets the old passphrase', async () => {
    const { header, keys } = await createVault('the old passphrase', deps);
    const changed = await changePassphrase(header, 'the old passphrase', 'a new passphrase', deps);
    if (!changed.ok) throw new Error(changed.error.kind);
    expect(await unlockVault(changed.value, 'a new passphrase', ['keys', 'watch'])).toEqual({
      ok: true,
      value: keys,
    });
    expect((await unlockVault(changed.value, 'the old passphrase', ['keys'])).ok).toBe(false);
  });

  it('has no room for an empty passphrase', async () => {
    const { header } = await createVault('x', deps);
    expect(await unlockVault(header, '', ['watch'])).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    await expect(createVault('', deps)).rejects.toThrow(RangeError);
  });

  it('survives being stored as JSON', async () => {
    const { header, keys } = await createVault('four unrelated short words', deps);
    const stored = JSON.parse(JSON.stringify(header)) as unknown;
    const opened = await unlockVault(stored, 'four unrelated short words', ['keys', 'watch']);
    expect(opened).toEqual({ ok: true, value: keys });
  });
});

describe('a sealed record', () => {
  const context = { compartment: 'keys', kind: 'draft', id: '1', version: 1 };

  it('opens to exactly what was sealed', async () => {
    const key = random(32);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const plain = new Uint8Array(bytes);
        const sealed = await sealRecord(key, context, plain, random);
        expect(await openRecord(key, context, sealed)).toEqual({ ok: true, value: plain });
      }),
    );
  });

  it('never looks the same twice', async () => {
    const key = random(32);
    const seal = () => sealRecord(key, context, utf8('same'), random);
    expect(await seal()).not.toEqual(await seal());
  });
});
