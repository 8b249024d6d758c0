/** Times contenders against each other, so that a busy machine slows all of them alike. */
import type { Bench } from './bench';

export type Measured = {
  readonly name: string;
  /** Median time of one round. */
  readonly milliseconds: number;
  readonly perSecond: number;
  /** How many times as long as ours; 1 for ours. */
  readonly ratio: number;
};

const WARM_UP = 3;
const ROUNDS = 11;

/** Rounds are taken in turn: one of each contender, then the next of each. */
export async function measure({ contenders, count }: Bench): Promise<Measured[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.round();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map(median);
  const [ours = Number.NaN] = medians;
  return contenders.map(({ name }, index) => {
    const milliseconds = medians[index] ?? Number.NaN;
    return {
      name,
      milliseconds,
      perSecond: (count * 1000) / milliseconds,
      ratio: milliseconds / ours,
    };
  });
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
