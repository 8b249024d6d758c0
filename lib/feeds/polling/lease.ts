/** Leases: written before a fetch, so that a background that dies while fetching is noticed and blamed on the right feed. */
import { type Millis, SECOND } from '@/lib/core/time';

import type { PollState } from './poll-state';

/** Longer than the longest fetch. */
const LEASE = 60 * SECOND;
const MAX_ATTEMPTS = 2;

export type Lease =
  | { readonly kind: 'taken'; readonly state: PollState }
  /** Somebody else is at it. */
  | { readonly kind: 'held' }
  /** The background died of this feed before: count a failure and let the others have their turn. */
  | { readonly kind: 'hanging'; readonly state: PollState };

/** What to store before fetching. */
export function takeLease(state: PollState, now: Millis): Lease {
  if (state.leaseUntil > now) return { kind: 'held' };
  const leased = { ...state, leaseUntil: now + LEASE, attempts: state.attempts + 1 };
  return { kind: leased.attempts > MAX_ATTEMPTS ? 'hanging' : 'taken', state: leased };
}
