/** Says whether an item is a callout, of which kind, until when, and why. */
import { closedOf, type Closed } from './classify/closed';
import { features } from './classify/features';
import type { Model } from './classify/model';
import { readItem } from './classify/read-item';
import { scoreFeatures, type Cue } from './classify/score';
import { extractDates } from './dates/extract';
import type { CalloutItem, Kind } from './item';

export type Verdict = {
  readonly id: string;
  /** How likely it is a callout, 0 to 1. */
  readonly score: number;
  /** Score of at least THRESHOLD. */
  readonly isCallout: boolean;
  /** The likeliest kind, given that it is a callout. */
  readonly kind: Kind;
  /** What weighed most, strongest first: words, or `=concepts` and facts. */
  readonly cues: readonly Cue[];
  /** Local start of the event as stated: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly when: string | null;
  /** Local deadline or end as stated. */
  readonly until: string | null;
  /** The sentences that state them, to be shown beside them. */
  readonly whenSentence: string | null;
  readonly untilSentence: string | null;
  /** Of an item that is no callout: whether it closes one. */
  readonly closed: Closed;
};

export const THRESHOLD = 0.5;

/** Pure: the same item and model give the same verdict. Linear in the item's length. */
export function recognise(item: CalloutItem, model: Model): Verdict {
  const read = readItem(item);
  const { score, kind, cues } = scoreFeatures(features(read), model);
  const { when, until } = extractDates(read, kind);
  return {
    id: item.id,
    score,
    isCallout: score >= THRESHOLD,
    kind,
    cues,
    when: when?.local ?? null,
    until: until?.local ?? null,
    whenSentence: when?.sentence ?? null,
    untilSentence: until?.sentence ?? null,
    closed: score >= THRESHOLD ? null : closedOf(read),
  };
}
