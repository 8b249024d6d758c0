/** Finds the hours that a folded sentence names. */
import type { Language } from '@/lib/callouts/lexicon/index';

import type { Span, TimeMention } from './mention';
import { indexOfMatch, patternsOf, type Patterns } from './patterns';

/** Spoken hours up to this one («at five») lie after noon; later ones are read as they stand. */
const SPOKEN_PM = 6;

/** Prepositions that only a clock time follows, and those that a count follows just as well. */
const SURE =
  /^(?:a las?|desde las?|hasta las?|alle|dalle|ore|um|ab|gegen|as|ate as|a partir das|desde as|στισ|ωσ τισ|απο τισ|к|at)$/u;
const UNSURE =
  /^(?:to|for|before|after|from|by|around|de|a|pour|avant|et|des|vers|entre|von|vor|nach|das|le|на|до|от|с|около|απο)$/u;
const OPENS =
  /^(?:from|ab|von|des|a partir das?|desde|das|dalle|dall.|απο τισ|απο|с|со|de|entre|between)(?!\p{L})/u;
const AND = /^(?:and|und|et|y|e|και|и)$/u;
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|μεταξυ|между)/u;
const LIMITS =
  /^(?:until|till|before|bis|vor|jusqu.a|avant|d.ici|hasta las?|antes de las?|ate as|antes das|entro le|fino alle|prima delle|ωσ τισ|μεχρι τισ|πριν τισ|εωσ τισ|до|не позже)$/u;

type Match = RegExpExecArray;
type Groups = Readonly<Record<string, string | undefined>>;

/** In order of place; overlapping readings are dropped in favour of the one found first. */
export function findTimes(sentence: string, language: Language): TimeMention[] {
  const p = patternsOf(language);
  const found: TimeMention[] = [];
  const add = (match: Match, minutes: number | null, guessed = false): void => {
    const span = spanOf(match);
    if (minutes === null || found.some((other) => overlaps(other, span))) return;
    const at = (match.groups?.['at'] ?? '').trim();
    const before = sentence.slice(Math.max(0, span.start - 30), span.start);
    const limit = LIMITS.test(at) || p.untilBefore.test(before);
    found.push({ type: 'time', ...span, minutes, limit, opens: OPENS.test(at), guessed });
  };

  for (const match of sentence.matchAll(p.hourRange)) {
    const range = readRange(match.groups ?? {}, p, language);
    const { start, end } = spanOf(match);
    if (range === null) continue;
    const [opening, closing] = range;
    found.push({
      type: 'time',
      start,
      end: end - 1,
      minutes: opening,
      limit: false,
      opens: true,
      guessed: false,
    });
    found.push({
      type: 'time',
      start: end - 1,
      end,
      minutes: closing,
      limit: true,
      opens: false,
      guessed: false,
    });
  }
  for (const match of sentence.matchAll(p.clock)) {
    const g = match.groups ?? {};
    const isMarked = [g['at'], g['unit'], g['part']].some((mark) => mark !== undefined);
    const isSpoken =
      language === 'en' && /^[1-5]$/.test(g['hour'] ?? '') && g['part'] === undefined;
    if (g['sep'] !== '.' || isMarked) {
      add(match, clock(Number(g['hour']), Number(g['minute']), isSpoken ? 'late' : g['part'], p));
    }
  }
  for (const match of sentence.matchAll(p.hourUnit)) {
    if (!isDuration(sentence, match)) add(match, readHour(match.groups ?? {}, p));
  }
  for (const match of sentence.matchAll(p.hourPart)) add(match, readHour(match.groups ?? {}, p));
  for (const match of sentence.matchAll(p.hourAt)) {
    const g: Groups = match.groups ?? {};
    const isSpoken = /^[1-5]$/.test(g['hour'] ?? '');
    add(match, readHour(isSpoken ? { ...g, part: 'late' } : g, p), isSpoken);
  }
  for (const match of sentence.matchAll(p.hourSure)) add(match, readHour(match.groups ?? {}, p));
  for (const pattern of [p.hourWord, p.foreWord, p.clockWord]) {
    for (const match of sentence.matchAll(pattern)) {
      const near = sentence.slice(Math.max(0, match.index - 28), match.index);
      const isLate = p.afternoon.test(near);
      const guessed = !isLate && match.groups?.['after'] === undefined;
      add(match, readWord(match.groups ?? {}, p, language, isLate), guessed);
    }
  }
  for (const match of sentence.matchAll(p.noon)) add(match, 12 * 60);
  for (const match of sentence.matchAll(p.midnight)) {
    // Only as a limit is midnight a time and not a part of the night: then the last minute of the day named.
    const before = sentence.slice(Math.max(0, match.index - 30), match.index);
    if (p.untilBefore.test(before) || /(?:avant|bis|before|by)\s\p{L}{4,12}\s$/u.test(before)) {
      found.push({
        type: 'time',
        ...spanOf(match),
        minutes: 24 * 60 - 1,
        limit: true,
        opens: false,
        guessed: false,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = (match: Match): Span => ({ start: match.index, end: match.index + match[0].length });
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const readHour = (g: Groups, p: Patterns): number | null =>
  clock(Number(g['hour']), fraction(g['half'], p), g['part'], p);

/** Minutes since midnight, or null if no clock shows this. `part` is a word of the day, or `late`. */
function clock(hour: number, minute: number, part: string | undefined, p: Patterns): number | null {
  if (hour > 24 || minute > 59) return null;
  const word = (part ?? '').trim();
  const isLate = word === 'late' || p.partIsLate.test(word);
  const isEarly = word !== 'late' && p.partIsEarly.test(word);
  if (isLate && !isEarly && hour < 12) return (hour + 12) * 60 + minute;
  if (isEarly && hour === 12) return minute;
  return (hour % 24) * 60 + minute;
}

const fraction = (text: string | undefined, p: Patterns): number =>
  text === undefined || text.trim() === '' ? 0 : p.isHalf.test(text) ? 30 : 15;

/** A number word counts something («one of us», «four stations») unless what stands around it is a clock's. */
function readWord(g: Groups, p: Patterns, language: Language, isLate: boolean): number | null {
  const hour = indexOfMatch(p.hourAtWord, g['word'] ?? '') + 1;
  const marks = [g['unit'], g['half'], g['aft'], g['fore'], g['after']];
  const isMarked = marks.some((mark) => mark !== undefined);
  const at = (g['at'] ?? '').trim();
  if (
    hour < 1 ||
    (!isMarked && (UNSURE.test(at) || (g['clear'] === undefined && !SURE.test(at))))
  ) {
    return null;
  }
  if (hour === 1 && !isMarked && !/^(?:at|(?:a|desde|hasta) la|alla|d?all.)$/.test(at)) return null;
  let minutes = fraction(g['half'] ?? g['aft'], p);
  let base = hour;
  if (g['fore'] !== undefined) {
    const isHalf = p.isHalf.test(g['fore']);
    minutes = isHalf ? 30 : 15;
    // German and Russian count halves towards the coming hour («halb acht»), Russian quarters too.
    if ((isHalf && language === 'de') || language === 'ru') base = hour === 1 ? 12 : hour - 1;
  }
  const part = g['after'] ?? (base <= SPOKEN_PM || isLate ? 'late' : undefined);
  return clock(base, minutes, part, p);
}

/** «10 to 4», «15 h – 19 h 30»: opening and closing time, or null if it may be something else. */
function readRange(g: Groups, p: Patterns, language: Language): [number, number] | null {
  const first = Number(g['hour']);
  const last = g['noon'] === undefined ? Number(g['hour2']) : 12;
  const minuteFirst = Number(g['minute'] ?? g['minuteH'] ?? 0);
  const minuteLast = Number(g['minute2'] ?? g['minuteH2'] ?? 0);
  const marks = ['unit', 'unit1', 'part', 'minute', 'minute2', 'minuteH', 'minuteH2', 'noon'];
  const isClock = marks.some((mark) => g[mark] !== undefined);
  const isSpoken = language === 'en' && first >= 6 && first <= 12 && last <= 8;
  const at = (g['at'] ?? '').trim();
  const joint = (g['joint'] ?? '').trim();
  // «3 y 6 años», «14 a las 7»: numbers side by side are no opening hours.
  if (AND.test(joint) && !BETWEEN.test(at)) return null;
  if (/^(?:a las|alle|ate as)$/.test(joint) && at === '') return null;
  const isNamed = OPENS.test(at) || (/^(?:ore|h|um|στισ)$/u.test(at) && first < last);
  if (!isClock && !isSpoken && !isNamed) return null;
  const part = g['part'];
  const opening = clock(first, minuteFirst, first < last && last < 12 ? part : undefined, p);
  const closing = clock(last, minuteLast, part, p);
  if (opening === null || closing === null || last > 24) return null;
  const later = closing <= opening && last < 12 ? closing + 12 * 60 : closing;
  return later > opening ? [opening, later] : null;
}

/** «24 h», «3 horas», «24 часа»: how long, not when. */
function isDuration(sentence: string, match: Match): boolean {
  if ((match.groups?.['at'] ?? '').trim() !== '') return false;
  const text = match[0].trim();
  const before = sentence.slice(0, match.index);
  if (/^(?:24|48|72) ?h/.test(text)) return true;
  if (/(?:horas|heures|час[а-я]{0,2})$/u.test(text)) return !/[,;:]\s{0,2}$/.test(before);
  return /(?:en|in|de|pendant|durante|ogni)\s$/u.test(before);
}
