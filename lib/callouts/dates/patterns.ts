/** Regular expressions of one language, built once from its words. All repeats are bounded: time stays linear. */
import type { Language } from '@/lib/callouts/lexicon/index';

import type { DateWords } from './date-words';
import { DATE_WORDS } from './words/index';

const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';
/** Before a number of the clock: no other number, sign or letter touches it. */
const N = '(?<![\\p{L}\\p{N}.,/:+-])';
/** Longer alternatives first: «dix-huit» is not «dix». */
const either = (list: readonly string[]): string =>
  `(?:${list
    .flatMap((one) => one.split(/\|(?![^(]*\))/))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;
const make = (source: string): RegExp => new RegExp(source, 'gu');

export type Patterns = ReturnType<typeof build>;

const built = new Map<Language, Patterns>();

export function patternsOf(language: Language): Patterns {
  const known = built.get(language);
  if (known) return known;
  const words = DATE_WORDS[language];
  const made = build(words);
  built.set(language, made);
  return made;
}

const build = (words: DateWords) => ({
  ...dayPatterns(words),
  ...timePatterns(words),
  ...tests(words),
});

function dayPatterns(words: DateWords) {
  const month = `(?<month>${either(words.months)})${R}\\.?`;
  const weekday = either(words.weekdays);
  const of = words.of === '' ? '' : `(?:(?:${words.of})\\s{0,2})?`;
  const number = `(?<date>\\d{1,2})(?:${words.ordinal})?`;
  const year = `(?:\\s{0,2}(?:,|de|del|do)?\\s{0,2}(?<year>20\\d\\d))?`;
  const span = `(?:(?<from>\\d{1,2})(?:${words.ordinal})?\\s{0,2}(?:${words.to}|–)\\s{0,2}(?:[a-z]{2,3}\\s)?)?`;
  const days = '(?:abend|morgen|nachmittag|mittag|nacht|fruh|vormittag)';
  const clock = `\\s{0,2}(?:h|uhr|am|pm|ore|hs)${R}`;
  return {
    dayMonth: make(`${L}${span}${number}\\s{0,2}${of}${month}${year}`),
    monthDay: make(
      `${L}${month}\\s{1,2}(?<date>\\d{1,2})(?:${words.ordinal})?(?![\\p{L}\\p{N}:])` +
        `(?:\\s{0,2}(?:${words.to}|–)\\s{0,2}(?<last>\\d{1,2})${R})?(?:,?\\s{1,2}(?<year>20\\d\\d))?`,
    ),
    weekdayDay: make(
      `${L}(?<weekday>${weekday})\\.?,?\\s{1,2}(?:(?:${words.the})\\s{0,2})?${number}` +
        `(?![\\p{L}\\p{N}:/%€]|\\.\\d|${clock})`,
    ),
    weekday: make(
      `${L}(?:(?<before>${words.last}|${words.next}|${words.every})\\s)?(?<weekday>${weekday})` +
        `(?<plural>s|en)?${days}?${R}(?:\\s(?<after>${words.last}|${words.next})${R})?`,
    ),
    theDay: make(
      `${L}(?:${words.the})\\s{0,2}${number}(?=\\s{0,2}(?:[,;.:)»]|$)|\\s(?:${words.at}|${words.month})${R})`,
    ),
    ordinalDay: make(
      `${L}(?<date>\\d{1,2})(?:st|nd|rd|th|-го|-му)${R}` +
        `(?!\\s(?:century|floor|street|anniversary|birthday|time|day of|год|место))`,
    ),
    namedDay: make(
      `${L}(?:el dia|no dia|ao dia|o dia|dia)\\s(?<date>\\d{1,2})${R}(?!\\s{0,2}(?:%|€|h${R}|[.:,]\\d))`,
    ),
    // The article of a limit shows that the number is a day, whatever follows.
    limitDay: make(
      `${L}(?:antes del|hasta el|entro il|non oltre il|avant le|jusqu.au|bis zum|bis spatestens zum|ate (?:ao )?dia|ate ao|am|zum)` +
        `\\s(?<date>\\d{1,2})(?<dot>\\.(?!\\d))?${R}(?!\\s{0,2}(?:%|€|h${R}|uhr|[:/]))`,
    ),
    today: make(`${L}(?:${words.today})${R}`),
    tomorrow: make(`${L}(?:${words.tomorrow})${R}`),
    dayAfter: make(`${L}(?:${words.dayAfter})${R}`),
    partOfMonth: make(
      `${L}(?<part>${words.midOf}|${words.startOf})[\\s-]{0,2}(?:(?:${words.of || 'de'})\\s{0,2})?${month}`,
    ),
    endOfMonth: make(
      `${L}(?:${words.endOf})\\s{1,2}(?:(?:${words.of || 'de'})\\s{0,2})?(?:${month}|(?<this>${words.month})${R})`,
    ),
    endOfWeek: make(
      `${L}(?:${words.endOf})\\s{1,2}(?:(?<next>${words.next})\\s)?(?:${words.week})${R}`,
    ),
  };
}

function timePatterns(words: DateWords) {
  const weekday = either(words.weekdays);
  const at = `(?<at>(?:${words.at})\\s{0,2})`;
  const part = `(?<part>\\s{0,2}(?:${words.morning}|${words.afternoon}))`;
  const fraction = `(?:${words.half}|${words.quarter})`;
  const unit = `uhr|hs?|horas|heures|o.clock|час[а-я]{0,2}`;
  // A bare number is an hour only where nothing that could be counted follows.
  const clear =
    `(?=\\s{0,2}(?:[,;.:)»”"!?–]|$)|\\s(?:${words.clear}|${words.at}|${words.until}|` +
    `${words.today}|${words.tomorrow}|${weekday})${R})`;
  return {
    clock: make(
      `${N}${at}?(?<hour>\\d{1,2})(?<sep>:|\\.|\\s?h\\s?)(?<minute>[0-5]\\d)(?![\\d%€:]|[.,/-]\\d)` +
        `(?<unit>\\s{0,2}(?:${unit}|ore)${R})?${part}?`,
    ),
    hourUnit: make(
      `${N}${at}?(?<hour>\\d{1,2})\\s{0,2}(?<unit>${unit})${R}(?<half>\\s${fraction})?${part}?`,
    ),
    hourPart: make(`${N}${at}?(?<hour>\\d{1,2})(?<half>\\s${fraction})?${part}${R}`),
    hourAt: make(`${L}${at}(?<hour>\\d{1,2})(?<half>\\s${fraction})?${clear}(?![.,:]\\d)`),
    hourSure: make(
      `${L}(?<at>(?:alle|dalle|ore|fino alle|entro le|a las|desde las|hasta las|ωσ τισ|μεχρι τισ|um)\\s{1,2})(?<hour>\\d{1,2})${R}(?![.,:]\\d)`,
    ),
    hourRange: make(
      `${N}${at}?(?<hour>\\d{1,2})(?:[:.h](?<minute>[0-5]\\d)|\\s?h\\s?(?<minuteH>[0-5]\\d))?` +
        `(?<unit1>\\s{0,2}(?:h|uhr|heures|horas|a\\.?m\\.?)${R})?` +
        `\\s{0,2}(?:${words.to}|–|until|till|ate as|as|a las|alle|jusqu.a|με|εωσ τισ|до)\\s{0,2}` +
        `(?:(?<hour2>\\d{1,2})(?:[:.](?<minute2>[0-5]\\d)|\\s?h\\s?(?<minuteH2>[0-5]\\d))?|(?<noon>${words.noon}))` +
        `(?<unit>\\s{0,2}(?:uhr|hs?|horas|heures)${R})?${part}?` +
        `(?=\\s{0,2}(?:[,;.:)»!?–-]|$)|\\s(?!${either(words.months)}${R})[\\p{L}(])(?![.,/]\\d)`,
    ),
    hourWord: make(
      `${L}${at}(?<fore>${fraction}\\s{1,2})?(?<word>${either(words.hours)})` +
        `(?<half>(?:\\s${fraction}|μισι))?(?<unit>\\s(?:${unit}|en punto|in punto))?${R}` +
        `(?<aft>\\s${fraction}${R})?(?:(?<after>\\s(?:${words.morning}|${words.afternoon})${R})|(?<clear>${clear})|)`,
    ),
    clockWord: make(
      `${L}(?<word>${either(words.hours)})(?<unit>\\s(?:o.clock|uhr|heures))${R}(?<half>\\s${fraction}${R})?` +
        `(?<after>\\s(?:${words.morning}|${words.afternoon})${R})?`,
    ),
    foreWord: make(
      `${L}(?<fore>${fraction}\\s{1,2})(?<word>${either(words.hours)})${R}` +
        `(?<after>\\s(?:${words.morning}|${words.afternoon})${R})?`,
    ),
    noon: make(`${L}(?:${words.noon})${R}`),
    midnight: make(`${L}(?:${words.midnight})${R}`),
  };
}

function tests(words: DateWords) {
  const weekday = either(words.weekdays);
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');
  return {
    joins: new RegExp(
      `^\\s{0,2}(?:${words.to}|–|,? and|,? through)\\s{0,2}(?:(?:${words.the})\\s{0,2})?$`,
      'u',
    ),
    limitBefore: new RegExp(
      `${L}(?:${words.until})[\\s:,]{1,3}(?:(?:${words.this})\\s)?(?:(?:${weekday})\\.?,?\\s{0,2})?` +
        `(?:(?:${words.the})\\s{0,2})?$`,
      'u',
    ),
    startsLimit: new RegExp(`^(?:${words.until})(?!\\p{L})`, 'u'),
    lastAfter: new RegExp(`^\\s(?:${words.last})(?!\\p{L})`, 'u'),
    untilBefore: new RegExp(
      `${L}(?:${words.until})[\\s:]{1,3}(?:(?:${words.the}|${words.at})\\s{0,2})?$`,
      'u',
    ),
    afternoon: new RegExp(`${L}(?:${words.afternoon})${R}`, 'u'),
    partIsLate: new RegExp(`^\\s{0,2}(?:${words.afternoon})`, 'u'),
    partIsEarly: new RegExp(`^\\s{0,2}(?:${words.morning})`, 'u'),
    isHalf: new RegExp(`(?:${words.half})`, 'u'),
    sinceBefore:
      /(?:since|depuis|depuis le|seit|seit dem|da|dal|dalla|desde|desde el|desde o|desde la|desde a|с|от|απο|απο την?|ab|from)\s(?:\p{L}{1,3}\s)?$/u,
    isLast: whole(words.last),
    isMid: whole(words.midOf),
    isEvery: whole(words.every),
    monthAt: words.months.map(whole),
    weekdayAt: words.weekdays.map(whole),
    hourAtWord: words.hours.map(whole),
  };
}

/** Index of the first pattern that fits, or -1. */
export const indexOfMatch = (patterns: readonly RegExp[], word: string): number =>
  patterns.findIndex((pattern) => pattern.test(word));
