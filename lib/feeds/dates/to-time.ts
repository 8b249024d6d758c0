/** Numbers of a date to an instant, or null for a day that does not exist. */
import { offsetMinutes } from './time-zones';

export type DateParts = {
  /** As written: two digits mean 1970 to 2069. */
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  /** `am` or `pm`, however spelt. */
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
};

/** Milliseconds since 1970. Without a zone UTC is meant; a leap second is the second before it. */
export function toTime({
  year,
  month,
  day,
  hour,
  minute,
  second,
  half,
  zone,
}: DateParts): number | null {
  const fullYear = yearOf(year ?? '');
  const h = hours(Number(hour ?? 0), half);
  const m = Number(minute ?? 0);
  const s = Math.floor(Number((second ?? '0').replace(',', '.')));
  if (fullYear === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (h > 24 || m > 59 || s > 61) return null;
  // 31 February is no date.
  if (new Date(Date.UTC(fullYear, month - 1, day)).getUTCDate() !== day) return null;
  const local = Date.UTC(fullYear, month - 1, day, h, m, Math.min(s, 59));
  return local - offsetMinutes(zone ?? '', local) * 60_000;
}

function yearOf(text: string): number | null {
  const year = Number(text);
  if (text.length <= 2) return year < 70 ? year + 2000 : year + 1900;
  return year < 1900 || year > 9998 ? null : year;
}

const hours = (hour: number, half: string | undefined): number =>
  half === undefined || hour > 12
    ? hour
    : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
