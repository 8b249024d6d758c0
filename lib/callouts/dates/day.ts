/** Calendar days without a time zone: what a text says, not an instant. */

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const MS = 86_400_000;

/** The day, or null where no such day exists (30 February). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year > 1900 && year < 2200
    ? at.getTime() / MS
    : null;
}

export type Parts = { readonly year: number; readonly month: number; readonly date: number };

export function partsOf(day: Day): Parts {
  const at = new Date(day * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Last day of a month, which may be given as 13 for next January. */
export const endOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).getTime() / MS;

/** `YYYY-MM-DD`, or with the minutes since midnight `YYYY-MM-DDTHH:MM`. */
export function toLocalIso(day: Day, minutes: number | null = null): string {
  const date = new Date(day * MS).toISOString().slice(0, 10);
  if (minutes === null) return date;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The day a feed's ISO time names in its own offset: what the writer calls «today». */
export function publishedDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
