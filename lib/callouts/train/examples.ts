/** Labelled items, and their features as vectors. */
import type { Features } from '@/lib/callouts/classify/features';
import { hash } from '@/lib/callouts/classify/hash';
import type { CalloutItem, Kind } from '@/lib/callouts/item';

import type { Example } from './logistic';

export type Gold = {
  readonly callout: boolean;
  readonly kind: Kind | null;
  readonly when: string | null;
  readonly until: string | null;
  readonly trail: string | null;
  readonly tags: readonly string[];
};

export type LabelledItem = CalloutItem & { readonly gold: Gold };

/** One item a line. */
export const parseCorpus = (jsonLines: string): LabelledItem[] =>
  jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledItem);

/** `buckets` is a power of two. */
export function toExample(features: Features, buckets: number): Example {
  const sums = new Map<number, number>();
  for (const [name, value] of features) {
    const bucket = hash(name) & (buckets - 1);
    sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  }
  return {
    buckets: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values()),
    weight: 1,
  };
}
