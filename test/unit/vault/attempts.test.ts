/** Guessing at the keyboard gets slow, and nobody is ever locked out for long. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MINUTE, SECOND } from '@/lib/core/time';
import { countAttempt, mayTry, NO_ATTEMPTS, readAttempts, waitAfter } from '@/lib/vault/attempts';
import { createVault, unlockVault } from '@/lib/vault/vault';

describe('wrong passphrases', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 2 * SECOND],
    [4, 4 * SECOND],
    [9, 128 * SECOND],
    [11, 5 * MINUTE],
    [1_000_000, 5 * MINUTE],
  ])('%i in a row cost a wait of %i ms', (failures, wait) => {
    expect(waitAfter(failures)).toBe(wait);
  });

  it('may be tried again when the time has come, not a millisecond sooner', () => {
    const attempts = { failures: 4, lastAt: 10_000 };
    expect(mayTry(attempts, 13_999)).toEqual({
      ok: false,
      error: { kind: 'wait', untilMs: 14_000 },
    });
    expect(mayTry(attempts, 14_000).ok).toBe(true);
  });

  it('never make anybody wait longer than five minutes, whatever the clock did', () => {
    const anyAttempts = fc.record({ failures: fc.nat(), lastAt: fc.integer() });
    fc.assert(
      fc.property(anyAttempts, fc.integer(), (attempts, now) => {
        const may = mayTry(attempts, now);
        expect(may.ok ? 0 : may.error.untilMs - now).toBeLessThanOrEqual(5 * MINUTE);
      }),
    );
  });

  it('are counted from whatever was stored; nonsense counts as none', () => {
    const two = countAttempt(countAttempt(NO_ATTEMPTS, 1), 2);
    expect(readAttempts(JSON.parse(JSON.stringify(two)))).toEqual({ failures: 2, lastAt: 2 });
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { failures, lastAt } = readAttempts(stored);
        expect(failures).toBeGreaterThanOrEqual(0);
        expect(lastAt).not.toBeNaN();
      }),
    );
  });

  it('close the vault even to the right passphrase until the wait is over', async () => {
    const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
    const cost = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
    const { header } = await createVault('right', { random, now: 0, cost });
    const attempts = { failures: 3, lastAt: 0 };
    const unlockAt = (now: number) => unlockVault(header, 'right', ['watch'], { attempts, now });
    expect(await unlockAt(1999)).toEqual({ ok: false, error: { kind: 'wait', untilMs: 2000 } });
    expect((await unlockAt(2000)).ok).toBe(true);
  });
});
