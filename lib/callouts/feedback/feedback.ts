/** Learns from «yes» and «not for me»: a small correction on top of the built-in model, kept on the device. */
import { features } from '@/lib/callouts/classify/features';
import { hash } from '@/lib/callouts/classify/hash';
import { readItem } from '@/lib/callouts/classify/read-item';
import type { CalloutItem } from '@/lib/callouts/item';
import { THRESHOLD, type Verdict } from '@/lib/callouts/recognise';

/** Plain data: what to store (sealed: it says what a person cares about). Reset by `NO_FEEDBACK`. */
export type Feedback = {
  readonly version: 1;
  readonly answers: number;
  /** Weight by bucket, 0 to BUCKETS - 1; never more than BUCKETS entries. */
  readonly weights: Readonly<Record<string, number>>;
};

export const NO_FEEDBACK: Feedback = { version: 1, answers: 0, weights: {} };

const BUCKETS = 4096;
const RATE = 1.5;
/** However often one thing is answered, a single trait weighs no more than this. */
const MAX_WEIGHT = 2;
/** All answers together move a score by this much at most (log-odds). */
const MAX_SHIFT = 4;
/** Sorts of features that say what an item is about; letters and shapes would only learn one feed's style. */
const SORTS = { word: 0.5, pair: 0.3, title: 0.6, source: 1.2, concept: 0.8 } as const;

type Trait = { readonly bucket: string; readonly value: number };

/** The feedback after one more answer; the given one stays as it was. */
export function learn(
  feedback: Feedback,
  item: CalloutItem,
  verdict: Verdict,
  isYes: boolean,
): Feedback {
  const traits = traitsOf(item, verdict);
  const error = (isYes ? 1 : 0) - sigmoid(logit(verdict.score) + shift(feedback, traits));
  const weights: Record<string, number> = { ...feedback.weights };
  for (const { bucket, value } of traits) {
    const next = (weights[bucket] ?? 0) + RATE * error * value;
    weights[bucket] = Math.round(clamp(next, MAX_WEIGHT) * 1000) / 1000;
  }
  return { version: 1, answers: feedback.answers + 1, weights };
}

/** The verdict as this person would have it. Without feedback it is the same verdict. */
export function adjust(feedback: Feedback, item: CalloutItem, verdict: Verdict): Verdict {
  if (feedback.answers === 0) return verdict;
  const score = sigmoid(logit(verdict.score) + shift(feedback, traitsOf(item, verdict)));
  return { ...verdict, score, isCallout: score >= THRESHOLD };
}

function traitsOf(item: CalloutItem, verdict: Verdict): Trait[] {
  const values = new Map<string, number>();
  const add = (name: string, value: number): void => {
    const bucket = String(hash(name) % BUCKETS);
    values.set(bucket, (values.get(bucket) ?? 0) + value);
  };
  for (const [name, value] of features(readItem(item), SORTS)) add(name, value);
  add(`kind:${verdict.kind}`, 0.6);
  add(`feed:${item.source}`, 0.8);
  return [...values].map(([bucket, value]) => ({ bucket, value }));
}

const shift = ({ weights }: Feedback, traits: readonly Trait[]): number =>
  clamp(
    traits.reduce((sum, { bucket, value }) => sum + (weights[bucket] ?? 0) * value, 0),
    MAX_SHIFT,
  );

const clamp = (x: number, limit: number): number => Math.max(-limit, Math.min(limit, x));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const logit = (score: number): number => {
  const safe = Math.max(0.001, Math.min(0.999, score));
  return Math.log(safe / (1 - safe));
};
