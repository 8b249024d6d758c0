/** What an answer to a poll means, and what is remembered after it. Data in, data out. */
import type { Millis } from '@/lib/core/time';

import type { Headers } from './cache-headers';
import { nextPoll, type PollWishes } from './next-poll';
import type { Move, PollFailure, PollState } from './poll-state';
import { forgetfulValidators, isTimeToForget, NO_VALIDATORS, validatorsAfter } from './validators';

export type PollResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Headers;
  /** Where a permanent redirect (301, 308) led, if that is what happened and the browser told. */
  readonly permanentUrl?: string | null;
};

export type Decision =
  | { readonly kind: 'not-modified' }
  /** Read the body, then call `afterReading`. */
  | { readonly kind: 'updated' }
  /** Gone for good: stop asking, offer mirrors. */
  | { readonly kind: 'gone' }
  /** Seen twice in a row: the feed lives at `url` now. The answer itself counts as updated or not modified too. */
  | { readonly kind: 'moved'; readonly url: string; readonly hasBody: boolean }
  /** The server is busy; no fault of the feed. */
  | { readonly kind: 'retry' }
  | { readonly kind: 'failed'; readonly failure: PollFailure };

export type PollContext = {
  readonly now: Millis;
  readonly chance: number;
  readonly wishes?: PollWishes;
  /** Keep no validators by which the server could know this reader again. */
  readonly forgetful?: boolean;
};

export type Outcome = { readonly decision: Decision; readonly state: PollState };

const SIGHTINGS = 2;

export function readResponse(
  state: PollState,
  response: PollResponse,
  context: PollContext,
): Outcome {
  const { status, headers } = response;
  if (status === 410) {
    const released = { ...state, gone: true, leaseUntil: 0, attempts: 0 };
    return { decision: { kind: 'gone' }, state: released };
  }
  if (status === 304 || status === 204) return answered(state, response, context, false);
  if (status >= 200 && status < 300) return answered(state, response, context, true);
  if (status === 429 || status === 503 || status === 408 || status === 425) {
    const failed = fail(state, 'busy', headers, context);
    return { decision: { kind: 'retry' }, state: failed };
  }
  return readFailure(state, failureOf(status), context, headers);
}

const failureOf = (status: number): PollFailure =>
  status === 401 || status === 403 || status === 451
    ? 'refused'
    : status === 404
      ? 'missing'
      : 'server-error';

/** No answer, or one that could not be used. */
export const readFailure = (
  state: PollState,
  failure: PollFailure,
  context: PollContext,
  headers: Headers = {},
): Outcome => ({
  decision: { kind: 'failed', failure },
  state: fail(state, failure, headers, context),
});

/** Being offline is no failure of anybody's: the feed stays due as it was. */
export const afterOffline = (state: PollState): PollState => ({
  ...state,
  leaseUntil: 0,
  attempts: 0,
});

/** After the body was read: what the feed wishes, and whether it had anything new. */
export function afterReading(
  state: PollState,
  feed: {
    readonly ttlMinutes: number | null;
    readonly skipHours: readonly number[];
    readonly skipDays: readonly number[];
  },
  { headers, hasNew }: { readonly headers: Headers; readonly hasNew: boolean },
  context: PollContext,
): PollState {
  const skips = { hours: feed.skipHours, days: feed.skipDays };
  const read: PollState = {
    ...state,
    ttlMinutes: feed.ttlMinutes,
    skips,
    lastNewAt: hasNew ? context.now : state.lastNewAt,
  };
  return { ...read, nextAt: nextAt(read, headers, context) };
}

function answered(
  state: PollState,
  { headers, permanentUrl }: PollResponse,
  context: PollContext,
  hasBody: boolean,
): Outcome {
  const move = moveAfter(state.move, permanentUrl ?? null);
  const next = withValidators(
    {
      ...state,
      move,
      failures: 0,
      failure: null,
      attempts: 0,
      leaseUntil: 0,
      lastSuccessAt: context.now,
    },
    headers,
    context,
  );
  const decision: Decision =
    move !== null && move.sightings >= SIGHTINGS
      ? { kind: 'moved', url: move.url, hasBody }
      : { kind: hasBody ? 'updated' : 'not-modified' };
  return { decision, state: { ...next, nextAt: nextAt(next, headers, context) } };
}

function withValidators(state: PollState, headers: Headers, context: PollContext): PollState {
  const { now, forgetful } = context;
  const since = state.validatorsSince ?? now;
  if (forgetful === true && isTimeToForget(since, now)) {
    return { ...state, validators: NO_VALIDATORS, validatorsSince: null };
  }
  const validators =
    forgetful === true ? forgetfulValidators(headers) : validatorsAfter(state.validators, headers);
  return { ...state, validators, validatorsSince: since };
}

/** One redirect may be a mistake or a captive portal; two in a row to the same place are a move. */
const moveAfter = (old: Move | null, url: string | null): Move | null =>
  url === null ? null : { url, sightings: old?.url === url ? old.sightings + 1 : 1 };

function fail(
  state: PollState,
  failure: PollFailure,
  headers: Headers,
  context: PollContext,
): PollState {
  const failed: PollState = {
    ...state,
    failure,
    failures: state.failures + 1,
    attempts: 0,
    leaseUntil: 0,
  };
  return { ...failed, nextAt: nextAt(failed, headers, context) };
}

const nextAt = (state: PollState, headers: Headers, context: PollContext): Millis =>
  nextPoll({ ...state, headers, now: context.now, chance: context.chance }, context.wishes);
