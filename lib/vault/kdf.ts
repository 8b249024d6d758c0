/** From a passphrase to a key: Argon2id (RFC 9106), in WebAssembly. */
import { argon2id } from 'hash-wasm';

import type { Bytes } from '@/lib/core/bytes';

/** Argon2id parameters. They are stored beside the salt, so that they can grow over the years. */
export type Cost = {
  /** KiB of memory. */
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};

/** RFC 9106, section 4, second recommendation: 64 MiB, 3 passes; one lane, as browsers run one thread here. */
export const DEFAULT_COST: Cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

// What a stored header may ask for: below is not worth the name, above a hostile header would freeze the device.
const BOUNDS = { memoryKiB: [8 * 1024, 1024 * 1024], passes: [1, 16], lanes: [1, 8] } as const;
// All passes together: some ten seconds on a slow device.
const MOST_WORK_KIB = 4 * 1024 * 1024;

export const isSaneCost = (cost: Cost): boolean =>
  (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).every((name) => {
    const value = cost[name];
    const [low, high] = BOUNDS[name];
    return Number.isInteger(value) && value >= low && value <= high;
  }) && cost.memoryKiB * cost.passes <= MOST_WORK_KIB;

/** Stored parameters, or null if they are none or ask for a hostile amount of work. */
export function readCost(value: unknown): Cost | null {
  if (typeof value !== 'object' || value === null) return null;
  const { memoryKiB, passes, lanes } = value as Partial<Cost>;
  if (memoryKiB === undefined || passes === undefined || lanes === undefined) return null;
  const cost = { memoryKiB, passes, lanes };
  return isSaneCost(cost) ? cost : null;
}

/**
 * The 32-byte key-encryption key. The passphrase is normalised (NFKC), so that every keyboard gives the same; it must
 * not be empty.
 */
export async function deriveKey(passphrase: string, salt: Bytes, cost: Cost): Promise<Bytes> {
  const key = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    parallelism: cost.lanes,
    iterations: cost.passes,
    memorySize: cost.memoryKiB,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(key);
}
