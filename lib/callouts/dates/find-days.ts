/** Finds the days that a folded sentence names, numbers first. */
import type { Language } from '@/lib/callouts/lexicon/index';

import { dayOf, endOfMonth, partsOf, weekdayOf, type Day } from './day';
import type { DayMention } from './mention';
import { indexOfMatch, patternsOf } from './patterns';

/** Days later than this after publication are not believed without a year. */
const HORIZON = 210;
/** And days this long ago still count as past rather than as next year's. */
const MEMORY = 65;

const ISO = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const NUMERIC =
  /(?<![\d./:-])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(\.)|(?![\d./%€:]))(?!\d)/g;

/** In order of place; overlapping readings are dropped in favour of the more certain one. */
export function findDays(sentence: string, language: Language, published: Day): DayMention[] {
  const p = patternsOf(language);
  const found: DayMention[] = [];
  const add = (
    match: RegExpMatchArray,
    day: Day | null,
    certainty: 1 | 2 | 3,
    { lastDay = null, limit = null }: { lastDay?: Day | null; limit?: boolean | null } = {},
  ): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (day === null || found.some((other) => start < other.end && other.start < end)) return;
    const before = sentence.slice(Math.max(0, start - 60), start);
    const inside = p.startsLimit.test(match[0]);
    if (p.lastAfter.test(sentence.slice(end, end + 14))) return;
    found.push({
      type: 'day',
      start,
      end,
      day,
      lastDay,
      limit: limit ?? (inside || p.limitBefore.test(before)),
      certainty,
    });
  };

  for (const match of sentence.matchAll(ISO)) {
    add(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3])), 3);
  }
  for (const match of sentence.matchAll(p.dayMonth)) {
    const g = match.groups ?? {};
    const month = indexOfMatch(p.monthAt, g['month'] ?? '') + 1;
    const day = nearest(Number(g['date']), month, g['year'], published);
    const from = g['from'] === undefined || day === null ? null : spanStart(Number(g['from']), day);
    if (from === null) add(match, day, 3);
    else add(match, from, 3, { lastDay: day });
  }
  if (language === 'en') {
    for (const match of sentence.matchAll(p.monthDay)) {
      const g = match.groups ?? {};
      const month = indexOfMatch(p.monthAt, g['month'] ?? '') + 1;
      const day = nearest(Number(g['date']), month, g['year'], published);
      const last =
        g['last'] === undefined ? null : nearest(Number(g['last']), month, g['year'], published);
      add(match, day, 3, { lastDay: last });
    }
  }
  for (const match of sentence.matchAll(NUMERIC)) {
    add(match, numericDay(match, language, published), 3);
  }
  for (const match of sentence.matchAll(p.weekdayDay)) {
    const g = match.groups ?? {};
    const weekday = indexOfMatch(p.weekdayAt, g['weekday'] ?? '');
    const day = nextDate(Number(g['date']), published, weekday);
    add(match, day, 2);
  }
  for (const match of sentence.matchAll(p.endOfMonth)) {
    const { year, month } = partsOf(published);
    const named = match.groups?.['month'];
    const index = named === undefined ? month : indexOfMatch(p.monthAt, named) + 1;
    const end = endOfMonth(index < month - 2 ? year + 1 : year, index);
    add(match, end, 2, { limit: true });
  }
  for (const match of sentence.matchAll(p.endOfWeek)) {
    const friday = published - weekdayOf(published) + 4;
    add(match, friday + (match.groups?.['next'] === undefined ? 0 : 7), 1, { limit: true });
  }
  for (const match of sentence.matchAll(p.partOfMonth)) {
    const month = indexOfMatch(p.monthAt, match.groups?.['month'] ?? '') + 1;
    const date = p.isMid.test(match.groups?.['part'] ?? '') ? 15 : 1;
    add(match, nearest(date, month, undefined, published), 2);
  }
  for (const pattern of language === 'en' || language === 'ru' ? [p.ordinalDay] : []) {
    for (const match of sentence.matchAll(pattern)) {
      add(match, nextDate(Number(match.groups?.['date']), published, null), 2);
    }
  }
  for (const pattern of language === 'pt' || language === 'es' ? [p.namedDay] : []) {
    for (const match of sentence.matchAll(pattern)) {
      // «A tempestade de dia 12» is over; «até dia 12» is not.
      if (/\s(?:de|do|desde)\s$/.test(sentence.slice(0, match.index))) continue;
      add(match, nextDate(Number(match.groups?.['date']), published, null), 2);
    }
  }
  for (const match of sentence.matchAll(p.limitDay)) {
    const isGerman = /^(?:am|zum)/.test(match[0]);
    if (isGerman && (language !== 'de' || match.groups?.['dot'] === undefined)) continue;
    const day = nextDate(Number(match.groups?.['date']), published, null);
    add(match, day, isGerman ? 1 : 2, isGerman ? {} : { limit: true });
  }
  for (const match of sentence.matchAll(p.theDay)) {
    // «στις 8» is an hour as well.
    if (language === 'el' && Number(match.groups?.['date']) <= 12) continue;
    add(match, nextDate(Number(match.groups?.['date']), published, null), 1);
  }
  for (const match of sentence.matchAll(p.dayAfter)) add(match, published + 2, 2);
  for (const match of sentence.matchAll(p.tomorrow)) add(match, published + 1, 2);
  for (const match of sentence.matchAll(p.today)) add(match, published, 2);
  for (const match of sentence.matchAll(p.weekday)) {
    const g = match.groups ?? {};
    const weekday = indexOfMatch(p.weekdayAt, g['weekday'] ?? '');
    const mark = g['before'] ?? g['after'] ?? '';
    const ahead = (weekday - weekdayOf(published) + 7) % 7;
    if (weekday < 0 || (g['plural'] ?? '') !== '' || p.isEvery.test(g['before'] ?? '')) continue;
    if (p.sinceBefore.test(sentence.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (p.isLast.test(mark)) add(match, published + ahead - 7, 1);
    else add(match, published + (ahead === 0 ? 7 : ahead), 1);
  }
  return tidy(
    found.sort((a, b) => a.start - b.start),
    sentence,
    p.joins,
  );
}

/** Drops a weekday that only repeats the date beside it, and joins «Saturday and Sunday» to one span. */
function tidy(days: readonly DayMention[], sentence: string, joins: RegExp): DayMention[] {
  const out: DayMention[] = [];
  for (const day of days) {
    const before = out.at(-1);
    const gap = before === undefined ? null : sentence.slice(before.end, day.start);
    if (before === undefined || gap === null || gap.length > 16) {
      out.push(day);
    } else if (
      before.certainty === 1 &&
      day.certainty > 1 &&
      /^[\s,.(]*(?:\p{L}{1,4}\s){0,2}$/u.test(gap)
    ) {
      out[out.length - 1] = { ...day, limit: day.limit || before.limit };
    } else if (day.certainty === 1 && before.certainty > 1 && /^[\s,.(]*$/u.test(gap)) {
      out[out.length - 1] = before;
    } else if (isWorkWeek(before, day) && joins.test(gap)) {
      out.pop();
    } else if (day.day > before.day && before.lastDay === null && joins.test(gap)) {
      out[out.length - 1] = { ...before, end: day.end, lastDay: day.lastDay ?? day.day };
    } else {
      out.push(day);
    }
  }
  return out;
}

/** «Monday to Friday»: opening days, not a date. */
const isWorkWeek = (first: DayMention, last: DayMention): boolean =>
  first.certainty === 1 &&
  last.certainty === 1 &&
  !first.limit &&
  weekdayOf(first.day) === 0 &&
  weekdayOf(last.day) >= 4;

/** The day in the year that lies nearest ahead of publication. */
function nearest(
  date: number,
  month: number,
  year: string | undefined,
  published: Day,
): Day | null {
  if (month < 1 || month > 12) return null;
  if (year !== undefined) return dayOf(Number(year.length === 2 ? `20${year}` : year), month, date);
  const now = partsOf(published);
  const same = dayOf(now.year, month, date);
  if (same === null) return null;
  if (same < published - MEMORY) {
    const next = dayOf(now.year + 1, month, date);
    return next !== null && next - published <= HORIZON ? next : same;
  }
  return same - published > HORIZON ? dayOf(now.year - 1, month, date) : same;
}

/** «29 to 3 October» starts in September. */
function spanStart(from: number, last: Day): Day | null {
  const { year, month, date } = partsOf(last);
  if (from < date) return dayOf(year, month, from);
  return month === 1 ? dayOf(year - 1, 12, from) : dayOf(year, month - 1, from);
}

/** The next day with this number in this month or the next, on that weekday if one is named. */
function nextDate(date: number, published: Day, weekday: number | null): Day | null {
  const { year, month } = partsOf(published);
  for (const step of [0, 1]) {
    const day = month + step > 12 ? dayOf(year + 1, 1, date) : dayOf(year, month + step, date);
    if (day === null || day < published) continue;
    if (weekday === null || weekdayOf(day) === weekday) return day;
  }
  return null;
}

function numericDay(match: RegExpMatchArray, language: Language, published: Day): Day | null {
  const [, first = '', separator, second = '', year, dot] = match;
  const [a, b] = [Number(first), Number(second)];
  if (separator === '.' && year === undefined) {
    // «7.30» is an hour in most of these languages: a day needs a closing dot, or a month written with a zero.
    const isDotted = language === 'de' || language === 'ru';
    if (dot === undefined && !(isDotted && second.startsWith('0'))) return null;
  }
  if (`${first}/${second}` === '24/7') return null;
  if (language === 'en') {
    if (separator === '.' && year === undefined) return null;
    if (a > 12) return nearest(a, b, year, published);
    if (b > 12) return nearest(b, a, year, published);
    return a === b ? nearest(a, b, year, published) : null;
  }
  return nearest(a, b, year, published);
}
