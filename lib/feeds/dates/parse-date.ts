/** Dates in the wild, without the machine's time zone: RFC 3339, RFC 822, and what people write instead. */
import { monthOf } from './months';
import { normaliseDate } from './normalise';
import { toTime } from './to-time';

/** Milliseconds since 1970, or null for what is no date. A date without a zone counts as UTC. */
export function parseDate(raw: string): number | null {
  const text = normaliseDate(raw);
  if (text === '') return null;
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

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const WEEKDAY = String.raw`(?:[\p{L}\p{M}.]+,?\s+)?`;
const CLOCK = String.raw`(\d{1,2})[:h.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*([ap]\.?m\.?(?!\p{L}))?`;
/** A time of day and whatever zone follows; or no time, and a word that says nothing. */
const TIME = String.raw`(?:(?:,?(?: at| -| à| um| alle| в|,)?[ T]*${CLOCK}\s*(.*))|,? [^\d]{0,20})?`;

const ISO = pattern(
  String.raw`${WEEKDAY}(\d{4}|\d\d(?=-\d\d-\d\d))-(\d{1,2}|\p{L}{3,12})(?:-(\d{1,2})(?:(?: ?T ?|,? )(\d{1,2})(?::?(\d{2})(?::?(\d{2}(?:[.,]\d+)?))?)?\s*([ap]\.?m\.?(?!\p{L}))?\s*(.*))?)?`,
);

function iso(text: string): number | null {
  const m = ISO.exec(text);
  if (m === null) return null;
  return toTime({
    year: m[1],
    month: Number(m[2]) || monthOf(m[2] ?? ''),
    day: Number(m[3] ?? 1),
    hour: m[4],
    minute: m[5],
    second: m[6],
    half: m[7],
    // Some write both an offset and a Z; the offset is what they mean.
    zone: m[8]?.replace(/^([+-]\d\d:?\d\d)Z$/i, '$1'),
  });
}

/** `2003-335`: the day of the year; `2003`: its first. */
function ordinal(text: string): number | null {
  const m = /^(\d{4})(?:-?(\d{3}))?$/.exec(text);
  const first = m === null ? null : toTime({ year: m[1], month: 1, day: 1 });
  return first === null ? null : first + (Number(m?.[2] ?? 1) - 1) * 86_400_000;
}

function compact(text: string): number | null {
  const m = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(.*))?$/.exec(text);
  if (m === null) return null;
  const [, year, month, day, hour, minute, second, zone] = m;
  return toTime({ year, month: Number(month), day: Number(day), hour, minute, second, zone });
}

/** Day, month and year stand where the caller says; the time's parts are 4 to 8. */
function named(m: RegExpExecArray, day: number, month: number, year: number): number | null {
  const [, , , , hour, minute, second, half, zone] = m;
  return toTime({
    day: Number(m[day]),
    month: monthOf(m[month] ?? ''),
    year: m[year],
    hour,
    minute,
    second,
    half,
    zone,
  });
}

const DAY_MONTH = pattern(
  String.raw`${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|re|\.|º|ª)?[ -]+(?:de |of )?([\p{L}\p{M}.']+),?[ -](?:de |del )?(\d{2,4})${TIME}`,
);
const dayMonthYear = (text: string): number | null => {
  const m = DAY_MONTH.exec(text);
  return m === null ? null : named(m, 1, 2, 3);
};

const MONTH_DAY = pattern(
  String.raw`(?:[\p{L}\p{M}.]+,?\s+)??([\p{L}\p{M}]{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}`,
);
const monthDayYear = (text: string): number | null => {
  const m = MONTH_DAY.exec(text);
  return m === null ? null : named(m, 2, 1, 3);
};

/** `Sun Jan 4 16:29:06 PST 2004` */
const ASCTIME = pattern(
  String.raw`(?:\p{L}+,? )?(\p{L}{3,}) (\d{1,2}),? (\d{1,2}):(\d{2})(?::(\d{2}))? (?:([A-Z]{3,4}|[+-]\d{4}) )?(\d{4})`,
);
function asctime(text: string): number | null {
  const m = ASCTIME.exec(text);
  if (m === null) return null;
  const [, month = '', day, hour, minute, second, zone, year] = m;
  return toTime({ month: monthOf(month), day: Number(day), hour, minute, second, zone, year });
}

const NUMERIC = pattern(
  String.raw`${WEEKDAY}(\d{1,4})([/. -])(\d{1,2})\2(\d{2,4})(?:,?[ T]+${CLOCK}\s*(.*))?`,
);

/** `2004/01/05`, `5.1.2004`; with slashes the month comes first unless it cannot. */
function numeric(text: string): number | null {
  const m = NUMERIC.exec(text);
  if (m === null) return null;
  const [, first = '', separator, second, third, hour, minute, seconds, half, zone] = m;
  const time = { hour, minute, second: seconds, half, zone };
  if (first.length > 2) {
    return toTime({ year: first, month: Number(second), day: Number(third), ...time });
  }
  const [a, b] = [Number(first), Number(second)];
  const [month, day] = separator === '/' && a <= 12 ? [a, b] : [b, a];
  return toTime({ day, month, year: third, ...time });
}
