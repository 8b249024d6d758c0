/** Which feeds to look at now: few, each on a host of its own, in an order that tells nobody the list. */
import type { Millis, Random } from '@/lib/core/time';

import type { PollState } from './poll-state';

export type Candidate = Pick<PollState, 'nextAt' | 'leaseUntil' | 'gone'> & {
  readonly id: string;
  readonly url: string;
};

const AT_ONCE = 4;

export type DueOptions = {
  readonly now: Millis;
  readonly random: Random;
  /** Look whether it is time or not; feeds that are gone stay out. */
  readonly all?: boolean;
  /** Ids that had their turn in this round. */
  readonly looked?: ReadonlySet<string>;
  readonly atOnce?: number;
};

/** At most `atOnce` (4) that are due and that nobody is fetching, distinct hosts, shuffled. */
export function selectDue<T extends Candidate>(feeds: readonly T[], options: DueOptions): T[] {
  const { now, random, all = false, looked, atOnce = AT_ONCE } = options;
  const hosts = new Set<string>();
  // A host that is being asked is not asked twice at once.
  for (const { url, leaseUntil } of feeds) if (leaseUntil > now) hosts.add(hostOf(url));
  const due = feeds.filter(
    ({ id, nextAt, leaseUntil, gone }) =>
      (all || nextAt <= now) && leaseUntil <= now && !gone && looked?.has(id) !== true,
  );
  const chosen: T[] = [];
  for (const feed of shuffle(due, random)) {
    if (chosen.length >= atOnce) break;
    const host = hostOf(feed.url);
    if (hosts.has(host)) continue;
    hosts.add(host);
    chosen.push(feed);
  }
  return chosen;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Fisher and Yates. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  const bytes = random(list.length * 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = view.getUint32(at * 4) % (at + 1);
    const held = shuffled[at] as T;
    shuffled[at] = shuffled[other] as T;
    shuffled[other] = held;
  }
  return shuffled;
}

/** When to wake next: the soonest feed, but not before `soonest` ms from now; null if there is none. */
export function nextWake(
  feeds: readonly Pick<Candidate, 'nextAt' | 'leaseUntil' | 'gone'>[],
  now: Millis,
  soonest: number,
): Millis | null {
  const alive = feeds.filter(({ gone }) => !gone);
  if (alive.length === 0) return null;
  const first = alive.reduce(
    (time, { nextAt, leaseUntil }) => Math.min(time, Math.max(nextAt, leaseUntil)),
    Number.POSITIVE_INFINITY,
  );
  return Math.max(first, now + soonest);
}
