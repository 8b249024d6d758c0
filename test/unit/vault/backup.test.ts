/** Backup files: everything comes back, by passphrase or by recovery phrase, and sizes say little. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromUtf8, utf8 } from '@/lib/core/bytes';
import { type BackupSecret, openBackup, sealBackup } from '@/lib/vault/backup';
import { pad, padmeLength, unpad } from '@/lib/vault/padme';
import { createRecoverySecret, fromPhrases, toShares } from '@/lib/vault/recovery/recovery';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const cost = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
const byPassphrase: BackupSecret = {
  kind: 'passphrase',
  passphrase: 'paper under the floor',
  cost,
};
const byRecovery: BackupSecret = { kind: 'recovery', secret: createRecoverySecret(random) };

describe('a backup', () => {
  it('opens by each of the ways it was made for', async () => {
    const file = await sealBackup(utf8('all of it'), [byPassphrase, byRecovery], random);
    for (const way of [byPassphrase, byRecovery]) {
      expect(await openBackup(file, way)).toEqual({ ok: true, value: utf8('all of it') });
    }
  });

  it('opens by the shares of trusted people', async () => {
    const secret = createRecoverySecret(random);
    const file = await sealBackup(utf8('all of it'), [{ kind: 'recovery', secret }], random);
    const shares = await toShares(secret, { threshold: 3, count: 5 }, random);
    const joined = await fromPhrases(shares.slice(2));
    if (!joined.ok) throw new Error(joined.error.kind);
    expect((await openBackup(file, { kind: 'recovery', secret: joined.value })).ok).toBe(true);
  });

  it.each<[string, BackupSecret, string]>([
    ['another passphrase', { ...byPassphrase, passphrase: 'paper' }, 'wrong-secret'],
    ['no passphrase', { ...byPassphrase, passphrase: '' }, 'wrong-secret'],
    ['a way it was not made for', byRecovery, 'no-such-way'],
  ])('does not open by %s', async (_, way, kind) => {
    const file = await sealBackup(utf8('all of it'), [byPassphrase], random);
    expect(await openBackup(file, way)).toEqual({ ok: false, error: { kind } });
  });

  it('says what it is in its first line, and nothing else in clear but the ways in', async () => {
    const file = await sealBackup(utf8('all of it'), [byRecovery], random);
    const [first, second] = fromUtf8(file).split('\n');
    expect(first).toBe('mycel-backup 1');
    expect(Object.keys(JSON.parse(second ?? '') as object)).toEqual(['slots']);
  });

  it('brings back any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 9000 }), async (bytes) => {
        const content = new Uint8Array(bytes);
        const file = await sealBackup(content, [byRecovery], random);
        expect(await openBackup(file, byRecovery)).toEqual({ ok: true, value: content });
      }),
      { numRuns: 50 },
    );
  });

  it('of nothing and of three kilobytes look the same from outside', async () => {
    const sizes = [0, 3000].map(
      async (length) => (await sealBackup(new Uint8Array(length), [byRecovery], random)).length,
    );
    expect(new Set(await Promise.all(sizes)).size).toBe(1);
  });
});

describe('padding', () => {
  it.each([
    // Computed by hand from the definition: E = floor(log2 L), S = floor(log2 E) + 1, round up to 2^(E - S).
    [4097, 4352],
    [9000, 9216],
    [1_000_000, 1_015_808],
  ])('of %i bytes makes %i', (length, padded) => {
    expect(padmeLength(length)).toBe(padded);
  });

  it('costs at most 12 %, never shortens, and is undone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4096, max: 2 ** 32 }), (length) => {
        expect(padmeLength(length)).toBeGreaterThanOrEqual(length);
        expect(padmeLength(length)).toBeLessThanOrEqual(length * 1.12);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
        expect(unpad(pad(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('of something that was never padded is no padding', () => {
    expect(unpad(new Uint8Array(3))).toBeNull();
    expect(unpad(Uint8Array.of(0, 0, 0, 9, 1))).toBeNull();
  });
});
