/** When to look again: politely, and never all readers at once (facts/feeds.md 6). Pure: clock and chance come in. */
import { DAY, HOUR, type Millis, MINUTE } from '@/lib/core/time';

import { freshFor, type Headers, retryAfter } from './cache-headers';
import { NO_SKIPS, outsideQuiet, type QuietHours, type Skips } from './quiet';
import type { Validators } from './validators';

// People follow these sites for urgent calls, so the least is half an hour; a server that cannot say «nothing new»
// pays for every look, so it is looked at less often.
const BASE_INTERVAL = 30 * MINUTE;
const WITHOUT_VALIDATORS = 2 * HOUR;
const DATA_SAVER_FACTOR = 4;
const MAX_WAIT = DAY;
const MAX_RETRY_AFTER = 7 * DAY;

/** What the reader wants. */
export type PollWishes = {
  /** The least time between two looks at this feed, in ms; null for the usual. */
  readonly interval?: number | null;
  readonly quiet?: QuietHours | null;
  /** Ask less often to save data. */
  readonly dataSaver?: boolean;
};

export type PollFacts = {
  readonly now: Millis;
  /** In 0..1: spreads readers over time, ours and other people's. */
  readonly chance: number;
  readonly headers: Headers;
  readonly validators: Validators;
  /** Failures in a row; 0 after an answer. */
  readonly failures: number;
  readonly ttlMinutes?: number | null;
  readonly skips?: Skips;
};

/** The next look. The longest of all wishes counts; server wishes are bounded, so that none switches a feed off. */
export function nextPoll(facts: PollFacts, wishes: PollWishes = {}): Millis {
  const { now, chance, headers, failures } = facts;
  const wait = Math.max(
    failures > 0 ? backOff(failures) : afterAnswer(facts),
    wishes.interval ?? 0,
  );
  const saved =
    wishes.dataSaver === true ? Math.max(wait, BASE_INTERVAL * DATA_SAVER_FACTOR) : wait;
  const asked = Math.min(retryAfter(headers, now), MAX_RETRY_AFTER);
  // Never sooner than a server asked for: only the spread beyond it is chance.
  const time = now + Math.max(asked * (1 + 0.2 * chance), spread(saved, chance));
  return outsideQuiet(Math.round(time), facts.skips ?? NO_SKIPS, wishes.quiet ?? null);
}

function afterAnswer({ headers, validators, ttlMinutes, now }: PollFacts): number {
  const hasValidators = validators.etag !== null || validators.lastModified !== null;
  return Math.max(
    hasValidators ? BASE_INTERVAL : WITHOUT_VALIDATORS,
    Math.min((ttlMinutes ?? 0) * MINUTE, MAX_WAIT),
    Math.min(freshFor(headers, now), MAX_WAIT),
  );
}

/** Twice as long with each failure in a row, up to a day. */
const backOff = (failures: number): number =>
  Math.min(BASE_INTERVAL * 2 ** Math.min(Math.max(failures, 1) - 1, 10), MAX_WAIT);

const spread = (wait: number, chance: number): number => wait * (0.9 + 0.3 * chance);
