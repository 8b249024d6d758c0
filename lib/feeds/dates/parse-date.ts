/** Dates in the wild, without the machine's time zone: RFC 3339, RFC 822, and what people write instead. */
import { monthOf } from './months';
import { offsetMinutes } from './time-zones';

type Parts = {
  year: number;
  month: number;
  day: number;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  half?: string | undefined;
  zone?: string | undefined;
};

/** Milliseconds since 1970, or null for what is no date. A date without a zone counts as UTC. */
export function parseDate(raw: string): number | null {
  const text = raw.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 100) return null;
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{12,13}$/.test(text) && !/^(?:19|20)\d\d(?:0\d|1[0-2])/.test(text)) return Number(text);
  return (
    iso(text) ??
    ordinal(text) ??
    compact(text) ??
    dayMonthYear(text) ??
    monthDayYear(text) ??
    asctime(text) ??
    numeric(text)
  );
}

function toTime({ year, month, day, hour, minute, second, half, zone }: Parts): number | null {
  const fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  const h = hours(Number(hour ?? 0), half);
  const m = Number(minute ?? 0);
  const s = Math.floor(Number(second ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || h > 24 || m > 59 || s > 61) return null;
  const local = Date.UTC(fullYear, month - 1, day, h, m, Math.min(s, 59));
  // 31 February is no date.
  if (new Date(Date.UTC(fullYear, month - 1, day)).getUTCDate() !== day) return null;
  return local - offsetMinutes(zone ?? '', local) * 60_000;
}

const hours = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);

const TIME = String.raw`(?:,?(?: at| -| à| um| alle)?[ T]*(\d{1,2})[:h](\d{2})(?::(\d{2}(?:[.,]\d+)?))?\s*([ap]\.?m\.?)?\s*(.*))?`;

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:[T ]|, )\s*(\d{1,2})(?::?(\d{2})(?::?(\d{2}(?:[.,]\d+)?))?)?\s*(.*))?)?$/i;

function iso(text: string): number | null {
  const m = ISO.exec(text);
  if (m === null) return null;
  return toTime({
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3] ?? 1),
    hour: m[4],
    minute: m[5],
    second: m[6],
    // Some write both an offset and a Z; the offset is what they mean.
    zone: m[7]?.replace(/^([+-]\d\d:?\d\d)Z$/i, '$1'),
  });
}

/** `2003-335`, `03335`: the day of the year. */
function ordinal(text: string): number | null {
  const m = /^(\d{4})-?(\d{3})$/.exec(text);
  if (m !== null) return Date.UTC(Number(m[1]), 0, Number(m[2]));
  return /^\d{4}$/.test(text) ? Date.UTC(Number(text), 0, 1) : null;
}

function compact(text: string): number | null {
  const m = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(.*))?$/.exec(text);
  if (m === null) return null;
  return toTime({
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3]),
    hour: m[4],
    minute: m[5],
    second: m[6],
    zone: m[7],
  });
}

const named = (m: RegExpExecArray, day: number, month: number, year: number): Parts => ({
  day: Number(m[day]),
  month: monthOf(m[month] ?? ''),
  year: Number(m[year]),
  hour: m[4],
  minute: m[5],
  second: m[6],
  half: m[7],
  zone: m[8],
});

const DAY_MONTH = pattern(
  String.raw`(?:[\p{L}.]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -](?:de )?([\p{L}.]+),?[ -](?:de )?(\d{2,4})${TIME}`,
);
const dayMonthYear = (text: string): number | null => {
  const m = DAY_MONTH.exec(text);
  return m === null ? null : toTime(named(m, 1, 2, 3));
};

const MONTH_DAY = pattern(
  String.raw`(?:[\p{L}.]+,?\s+)??([\p{L}]{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}`,
);
const monthDayYear = (text: string): number | null => {
  const m = MONTH_DAY.exec(text);
  return m === null ? null : toTime(named(m, 2, 1, 3));
};

/** `Sun Jan 4 16:29:06 PST 2004` */
const ASCTIME = pattern(
  String.raw`(?:\p{L}+,? )?(\p{L}{3,}) (\d{1,2}),? (\d{1,2}):(\d{2})(?::(\d{2}))? (?:([A-Z]{3,4}|[+-]\d{4}) )?(\d{4})`,
);
function asctime(text: string): number | null {
  const m = ASCTIME.exec(text);
  if (m === null) return null;
  return toTime({
    month: monthOf(m[1] ?? ''),
    day: Number(m[2]),
    hour: m[3],
    minute: m[4],
    second: m[5],
    zone: m[6],
    year: Number(m[7]),
  });
}

const NUMERIC = pattern(
  String.raw`(?:[\p{L}.]+,?\s+)?(\d{1,4})([/. -])(\d{1,2})\2(\d{2,4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(.*))?`,
);

/** `2004/01/05`, `5.1.2004`; with slashes the month comes first unless it cannot. */
function numeric(text: string): number | null {
  const m = NUMERIC.exec(text);
  if (m === null) return null;
  const [first, second, third] = [Number(m[1]), Number(m[3]), Number(m[4])];
  const time = { hour: m[5], minute: m[6], second: m[7], half: m[8], zone: m[9] };
  if (first > 31) return toTime({ year: first, month: second, day: third, ...time });
  const monthFirst = m[2] === '/' && first <= 12;
  return toTime({
    day: monthFirst ? second : first,
    month: monthFirst ? first : second,
    year: third,
    ...time,
  });
}
