/** What is remembered about polling one feed: plain data, safe to store. */
import type { Millis } from '@/lib/core/time';

import { NO_SKIPS, type Skips } from './quiet';
import { NO_VALIDATORS, type Validators } from './validators';

/** Why the last look brought nothing. */
export type PollFailure =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'no-access'
  | 'refused'
  | 'missing'
  | 'server-error'
  | 'busy'
  | 'broken'
  | 'hanging';

/** A permanent move that was seen, and how often in a row. */
export type Move = { readonly url: string; readonly sightings: number };

export type PollState = {
  readonly validators: Validators;
  /** When the validators were first taken (forgetful mode drops old ones). */
  readonly validatorsSince: Millis | null;
  readonly nextAt: Millis;
  /** Until then somebody is fetching; 0 for nobody. */
  readonly leaseUntil: Millis;
  /** Leases taken since the last outcome: more than one means that the background died while fetching. */
  readonly attempts: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly failure: PollFailure | null;
  readonly lastSuccessAt: Millis | null;
  readonly lastNewAt: Millis | null;
  readonly move: Move | null;
  /** The server said that the feed is gone for good. */
  readonly gone: boolean;
  /** What the feed itself asked for when it was last read. */
  readonly ttlMinutes: number | null;
  readonly skips: Skips;
};

/** A feed that was never looked at, due at `now`. */
export const newPollState = (now: Millis): PollState => ({
  validators: NO_VALIDATORS,
  validatorsSince: null,
  nextAt: now,
  leaseUntil: 0,
  attempts: 0,
  failures: 0,
  failure: null,
  lastSuccessAt: null,
  lastNewAt: null,
  move: null,
  gone: false,
  ttlMinutes: null,
  skips: NO_SKIPS,
});
