/** The schedule of one feed, as polling uses it: what to send, what an answer means, when to look again. */
import type { Millis } from '@/lib/core/time';

import type { Headers } from './polling/cache-headers';
import { nextPoll } from './polling/next-poll';
import { NO_VALIDATORS, type Validators } from './polling/validators';

export type { Headers } from './polling/cache-headers';
export { nextPoll, type PollFacts, type PollWishes } from './polling/next-poll';
export { readFailure, readResponse } from './polling/response';
export {
  conditionalHeaders,
  forgetfulValidators,
  NO_VALIDATORS,
  type Validators,
  validatorsAfter,
} from './polling/validators';

export type Answer = {
  readonly headers: Headers;
  readonly validators: Validators;
  readonly ttlMinutes: number | null;
};

/** The next look after an answer. `chance` in 0..1 spreads readers over time. */
export const nextAfterAnswer = (answer: Answer, now: Millis, chance: number): Millis =>
  nextPoll({ ...answer, now, chance, failures: 0 });

/** The next look after `failures` failures in a row: twice as long each time, up to a day. */
export const nextAfterFailure = (
  failures: number,
  headers: Headers,
  now: Millis,
  chance: number,
): Millis => nextPoll({ headers, validators: NO_VALIDATORS, failures, now, chance });
