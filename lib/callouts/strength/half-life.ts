/** How fast a callout of each kind fades (facts/feeds.md 4). */
import { DAY, HOUR, type Millis } from '@/lib/core/time';
import type { Kind } from '@/lib/callouts/item';

/** Days until a report counts half. */
const HALF_LIFE_DAYS: Readonly<Record<Kind, number>> = {
  legal_fund: 7,
  call_in: 2,
  court: 7,
  eviction: 3,
  mutual_aid: 7,
  letters: 60,
  fund: 21,
  gathering: 7,
  urgent_action: 14,
  other: 14,
};

/** Kinds that do not fade before their day, if it is known. */
const UNTIL_EVENT: readonly Kind[] = ['court', 'eviction', 'gathering'];

/** The westernmost clock runs twelve hours behind UTC: a local time without a zone is over everywhere only then. */
const ZONE_SLACK = 12 * HOUR;

/** What a report still counts, 0 to 1; never rises with time. `endMs` is null where no end is known. */
export function freshness(
  kind: Kind,
  publishedMs: Millis,
  endMs: Millis | null,
  nowMs: Millis,
): number {
  if (endMs !== null && nowMs > endMs) return 0;
  if (endMs !== null && UNTIL_EVENT.includes(kind)) return 1;
  const age = Math.max(0, nowMs - publishedMs);
  return 2 ** (-age / (HALF_LIFE_DAYS[kind] * DAY));
}

/**
 * The first instant at which a local time (`YYYY-MM-DD`, with `THH:MM` or without) is over in every time zone, or null if
 * it is not one. A day without an hour lasts until its midnight, an hour at which something starts four hours.
 */
export function endOfLocal(local: string, isStart: boolean): Millis | null {
  const hasHour = local.includes('T');
  const at = Date.parse(hasHour ? `${local}:00Z` : `${local}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  return at + (hasHour ? (isStart ? 4 * HOUR : 0) : DAY) + ZONE_SLACK;
}
