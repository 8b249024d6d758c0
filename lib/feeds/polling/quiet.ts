/** Times in which not to ask: the feed's skipHours and skipDays (UTC), and the reader's quiet hours (local). */
import { HOUR, type Millis, MINUTE } from '@/lib/core/time';

export type QuietHours = {
  /** Minutes since local midnight; from after to means over midnight. */
  readonly from: number;
  readonly to: number;
  /** Minutes east of UTC. */
  readonly utcOffset: number;
};

export type Skips = { readonly hours: readonly number[]; readonly days: readonly number[] };

export const NO_SKIPS: Skips = { hours: [], days: [] };

const DAY_MINUTES = 24 * 60;
const MAX_STEPS = 24 * 8;

/** The first time at or after `time` that is in none of these; `time` itself if they leave no time at all. */
export function outsideQuiet(time: Millis, skips: Skips, quiet: QuietHours | null): Millis {
  let candidate = time;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const later = leave(candidate, skips, quiet);
    if (later === candidate) return candidate;
    candidate = later;
  }
  return time;
}

function leave(time: Millis, { hours, days }: Skips, quiet: QuietHours | null): Millis {
  const date = new Date(time);
  if (days.includes(date.getUTCDay()) || hours.includes(date.getUTCHours())) {
    return (Math.floor(time / HOUR) + 1) * HOUR;
  }
  return quiet === null ? time : time + minutesLeft(time, quiet) * MINUTE;
}

/** Minutes until the quiet hours end; 0 outside. */
function minutesLeft(time: Millis, { from, to, utcOffset }: QuietHours): number {
  const minute = mod(Math.floor(time / MINUTE) + utcOffset, DAY_MINUTES);
  const inside = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  return inside ? mod(to - minute, DAY_MINUTES) : 0;
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
