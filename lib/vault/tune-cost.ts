/** Finds out how much memory the passphrase may cost on this device. */
import { type Millis, SECOND } from '@/lib/core/time';

import { type Cost, DEFAULT_COST } from './kdf';

/** Never less than this, however slow the device: RFC 9106's second recommendation asks for 64 MiB and 3 passes. */
export const LEAST_COST: Cost = DEFAULT_COST;
/** Never more: tabs of small devices are killed for less than half a gigabyte. */
export const MOST_COST: Cost = { ...DEFAULT_COST, memoryKiB: 256 * 1024 };

/** What a person is willing to wait for at every unlock. */
const LONGEST: Millis = SECOND;

/**
 * The dearest cost within the bounds that this device can pay within `longest`. `measure` derives one key at a cost and
 * says how long that took; if it throws (no memory), that cost is too much. Doubling, so it measures at most three times.
 */
export async function tuneCost(
  measure: (cost: Cost) => Promise<Millis>,
  longest: Millis = LONGEST,
): Promise<Cost> {
  let best = LEAST_COST;
  let took = await measured(measure, best);
  while (best.memoryKiB * 2 <= MOST_COST.memoryKiB && took * 2 <= longest) {
    const next = { ...best, memoryKiB: best.memoryKiB * 2 };
    took = await measured(measure, next);
    if (took > longest) break;
    best = next;
  }
  return best;
}

const measured = (measure: (cost: Cost) => Promise<Millis>, cost: Cost): Promise<Millis> =>
  measure(cost).catch(() => Number.POSITIVE_INFINITY);
