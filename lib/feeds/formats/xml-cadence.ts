/** How often a feed wants to be asked: ttl, the syndication module, skipHours and skipDays. */
import { type Element, childrenNamed, textOf, valueOf } from '@/lib/feeds/markup/element';

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** Minutes, or null. RSS's `ttl` before `sy:updatePeriod` (RSS 1.0 syndication module). */
export function ttlMinutesOf(channel: Element): number | null {
  const ttl = Number.parseInt(valueOf(channel, 'ttl'), 10);
  if (ttl > 0) return ttl;
  const period = PERIODS[valueOf(channel, 'sy:updateperiod').toLowerCase()];
  if (period === undefined) return null;
  const times = Number.parseInt(valueOf(channel, 'sy:updatefrequency'), 10);
  return Math.max(1, Math.round(period / (times > 0 ? times : 1)));
}

/** 0 to 23; some write midnight as 24. */
export function skipHoursOf(channel: Element): number[] {
  const hours = childrenNamed(channel, 'skiphours')
    .flatMap((skip) => childrenNamed(skip, 'hour'))
    .map((hour) => Number.parseInt(textOf(hour), 10))
    .filter((hour) => hour >= 0 && hour <= 24)
    .map((hour) => hour % 24);
  return [...new Set(hours)].sort((a, b) => a - b);
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 0 is Sunday. */
export function skipDaysOf(channel: Element): number[] {
  const days = childrenNamed(channel, 'skipdays')
    .flatMap((skip) => childrenNamed(skip, 'day'))
    .map((day) => DAYS.indexOf(textOf(day).trim().toLowerCase()))
    .filter((day) => day >= 0);
  return [...new Set(days)].sort((a, b) => a - b);
}
