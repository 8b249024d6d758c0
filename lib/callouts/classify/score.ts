/** Applies the model to features: how likely, of which kind, and what weighed most. */
import { KINDS, type Kind } from '@/lib/callouts/item';

import { kindValue, type Features } from './features';
import { hash } from './hash';
import { KIND_BUCKETS, RECOGNISER_BUCKETS, type Linear, type Model } from './model';

/** `text` is a word, a pair of words or, after `=`, a concept or a fact; a positive weight speaks for a callout. */
export type Cue = { readonly text: string; readonly weight: number };

export type Score = { readonly score: number; readonly kind: Kind; readonly cues: readonly Cue[] };

const MAX_CUES = 8;

export function scoreFeatures(features: Features, model: Model): Score {
  let sum = model.recogniser.bias;
  const kindSums = model.kinds.map((kind) => kind.bias);
  const cues = new Map<string, number>();
  for (const [name, value] of features) {
    const h = hash(name);
    const part = weightAt(model.recogniser, h & (RECOGNISER_BUCKETS - 1)) * value;
    sum += part;
    const cue = readable(name);
    if (cue !== null) cues.set(cue, (cues.get(cue) ?? 0) + part);
    const forKind = kindValue(name, value);
    if (forKind === 0) continue;
    model.kinds.forEach((kind, i) => {
      kindSums[i] = (kindSums[i] ?? 0) + weightAt(kind, h & (KIND_BUCKETS - 1)) * forKind;
    });
  }
  const best = kindSums.reduce((top, value, i) => (value > (kindSums[top] ?? 0) ? i : top), 0);
  return {
    score: 1 / (1 + Math.exp(-sum)),
    kind: KINDS[best] ?? 'other',
    cues: [...cues]
      .map(([text, weight]) => ({ text, weight: Math.round(weight * 1000) / 1000 }))
      .filter((cue) => cue.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.text < b.text ? -1 : 1))
      .slice(0, MAX_CUES),
  };
}

const weightAt = (linear: Linear, bucket: number): number =>
  (linear.weights[bucket] ?? 0) * linear.scale;

/** What a person can read of a feature's name, or null (character n-grams say nothing to anyone). */
function readable(name: string): string | null {
  const [sort = '', ...rest] = name.split(':');
  const text = rest.join(':');
  if (sort === 'gram' || text.includes('@num')) return null;
  if (sort === 'source') return text.startsWith('=') ? `=source ${text.slice(1)}` : null;
  if (sort === 'concept' || sort === 'shape' || sort === 'times') return `=${text}`;
  if (sort === 'place') return `=${text.split('/')[1] ?? text}`;
  if (sort === 'both') return `=${text.replace('+', ' + ')}`;
  return text;
}
