/** The health of a feed, in kinds: the UI puts them into words. */
import { DAY, type Millis } from '@/lib/core/time';

import type { PollFailure, PollState } from './poll-state';

export type Health = {
  readonly kind: 'new' | 'ok' | 'stale' | 'troubled' | 'failing' | 'gone';
  readonly why: PollFailure | null;
  readonly lastSuccessAt: Millis | null;
  readonly lastNewAt: Millis | null;
  /** Null if nobody will ask again by itself. */
  readonly nextAt: Millis | null;
  /** A wall for programs: opening the site once in a tab may help. */
  readonly openSite: boolean;
  /** Time to offer mirrors. */
  readonly offerMirrors: boolean;
};

const FAILING_AFTER = 3;
const STALE_AFTER = 30 * DAY;
/** A feed that speaks seldom is stale only after so many of its usual pauses. */
const USUAL_PAUSES = 4;

/** `usualPause`: ms between its items, as a rule; null if unknown. */
export function healthOf(state: PollState, now: Millis, usualPause: number | null = null): Health {
  const { gone, failure, failures, lastSuccessAt, lastNewAt, nextAt } = state;
  const silence = lastNewAt === null ? 0 : now - lastNewAt;
  const isStale = silence > Math.max(STALE_AFTER, (usualPause ?? 0) * USUAL_PAUSES);
  return {
    kind: gone
      ? 'gone'
      : failures >= FAILING_AFTER
        ? 'failing'
        : failures > 0
          ? 'troubled'
          : lastSuccessAt === null
            ? 'new'
            : isStale
              ? 'stale'
              : 'ok',
    why: failure,
    lastSuccessAt,
    lastNewAt,
    nextAt: gone ? null : nextAt,
    openSite: failure === 'refused' || failure === 'busy',
    offerMirrors: gone || failures >= FAILING_AFTER,
  };
}

/** The median pause between dated items, in ms; null for fewer than three. */
export function usualPauseOf(published: readonly (Millis | null)[]): number | null {
  const times = published.filter((time) => time !== null).sort((a, b) => a - b);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? time));
  if (pauses.length < 2) return null;
  return pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? null;
}
