/** What a sentence says about time, before anyone decides what it means. */
import type { Day } from './day';

/** Where the mention stands in its folded sentence. */
export type Span = { readonly start: number; readonly end: number };

export type DayMention = Span & {
  readonly type: 'day';
  readonly day: Day;
  /** Last day of a span («29 to 3 October»), else null. */
  readonly lastDay: Day | null;
  /** A limit («by», «until») rather than a day to be there. */
  readonly limit: boolean;
  /** 3: day and month; 2: weekday with day, or today; 1: a weekday or a day of the month alone. */
  readonly certainty: 1 | 2 | 3;
};

export type TimeMention = Span & {
  readonly type: 'time';
  /** Since midnight. */
  readonly minutes: number;
  readonly limit: boolean;
  /** Starts with «from» or stands in a span's first half. */
  readonly opens: boolean;
  /** Said without «morning» or «evening»: afternoon is only likely. */
  readonly guessed: boolean;
};

export type Mention = DayMention | TimeMention;
