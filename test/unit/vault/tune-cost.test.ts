/** A fast device pays with more memory; a slow one never with less than the standard asks for. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSaneCost } from '@/lib/vault/kdf';
import { LEAST_COST, MOST_COST, tuneCost } from '@/lib/vault/tune-cost';

const MIB = 1024;
/** A device on which a mebibyte takes so many milliseconds. */
const device = (msPerMiB: number) => async (cost: { memoryKiB: number }) =>
  (cost.memoryKiB / MIB) * msPerMiB;

describe('the cost of a passphrase', () => {
  it.each([
    ['a fast device', 1, 256],
    ['an ordinary laptop', 7, 128],
    ['a slow telephone', 30, 64],
    ['something hopeless', 1000, 64],
  ])('on %s', async (_, msPerMiB, memoryMiB) => {
    expect((await tuneCost(device(msPerMiB))).memoryKiB).toBe(memoryMiB * MIB);
  });

  it('stays at the last one that fitted when memory runs out', async () => {
    const measure = async ({ memoryKiB }: { memoryKiB: number }) => {
      if (memoryKiB > 128 * MIB) throw new RangeError('out of memory');
      return 1;
    };
    expect((await tuneCost(measure)).memoryKiB).toBe(128 * MIB);
  });

  it('lies within the stated bounds and is one that we would open again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, noNaN: true }), async (msPerMiB) => {
        const cost = await tuneCost(device(msPerMiB));
        expect(isSaneCost(cost)).toBe(true);
        expect(cost.memoryKiB).toBeGreaterThanOrEqual(LEAST_COST.memoryKiB);
        expect(cost.memoryKiB).toBeLessThanOrEqual(MOST_COST.memoryKiB);
      }),
    );
  });
});
