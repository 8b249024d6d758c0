/** Trains the whole model from a corpus: seconds, and byte for byte the same each time. */
import { features, kindValue, type Features } from '@/lib/callouts/classify/features';
import { readItem } from '@/lib/callouts/classify/read-item';
import {
  KIND_BUCKETS,
  quantise,
  RECOGNISER_BUCKETS,
  type Model,
} from '@/lib/callouts/classify/model';
import { KINDS } from '@/lib/callouts/item';

import { toExample, type LabelledItem } from './examples';
import { trainLogistic } from './logistic';

export function trainModel(items: readonly LabelledItem[]): Model {
  const all = items.map((item) => features(readItem(item)));
  const examples = all.map((one) => toExample(one, RECOGNISER_BUCKETS));
  const recogniser = trainLogistic(
    examples,
    items.map((item) => item.gold.callout),
    { buckets: RECOGNISER_BUCKETS, epochs: 20, rate: 0.3, l2: 1e-4 },
  );

  // Kinds are told apart among callouts only: what is none has no kind.
  const callouts = items.flatMap((item, i) => (item.gold.callout ? [i] : []));
  const kindExamples = callouts.map((i) => toExample(forKinds(all[i] ?? new Map()), KIND_BUCKETS));
  const kinds = KINDS.map((kind) =>
    trainLogistic(
      kindExamples,
      callouts.map((i) => items[i]?.gold.kind === kind),
      { buckets: KIND_BUCKETS, epochs: 20, rate: 0.2, l2: 1e-3 },
    ),
  );
  return { recogniser: quantise(recogniser), kinds: kinds.map(quantise) };
}

const forKinds = (all: Features): Features =>
  new Map(
    [...all]
      .map(([name, value]) => [name, kindValue(name, value)] as const)
      .filter(([, value]) => value !== 0),
  );
