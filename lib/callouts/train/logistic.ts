/** Logistic regression with L2 regularisation by stochastic gradient descent (AdaGrad), the same on every machine. */

/** One example: bucket indices and values, and whether it belongs to the class. */
export type Example = {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
  readonly weight: number;
};

export type Options = {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per example. */
  readonly l2: number;
};

/** Weights by bucket, and the bias in the last place. */
export function trainLogistic(
  examples: readonly Example[],
  labels: readonly boolean[],
  { buckets, epochs, rate, l2 }: Options,
): Float32Array {
  const weights = new Float32Array(buckets + 1);
  const sums = new Float32Array(buckets + 1).fill(1e-3);
  const order = examples.map((_, i) => i);
  const random = lcg(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const error = (sigmoid(margin(weights, example)) - (labels[i] ? 1 : 0)) * example.weight;
      for (let k = 0; k < example.buckets.length; k += 1) {
        const bucket = example.buckets[k] ?? 0;
        const gradient = error * (example.values[k] ?? 0) + l2 * (weights[bucket] ?? 0);
        sums[bucket] = (sums[bucket] ?? 0) + gradient * gradient;
        weights[bucket] = (weights[bucket] ?? 0) - (rate * gradient) / Math.sqrt(sums[bucket] ?? 1);
      }
      sums[buckets] = (sums[buckets] ?? 0) + error * error;
      weights[buckets] = (weights[buckets] ?? 0) - (rate * error) / Math.sqrt(sums[buckets] ?? 1);
    }
  }
  return weights;
}

export function margin(weights: Float32Array, example: Example): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let k = 0; k < example.buckets.length; k += 1) {
    sum += (weights[example.buckets[k] ?? 0] ?? 0) * (example.values[k] ?? 0);
  }
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A small linear congruential generator: training must not depend on the machine's chance. */
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}
