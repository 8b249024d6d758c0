/** Joins days and hours into candidate times, sentence by sentence. */
import { fold, neutralise } from '@/lib/core/text';
import { clip } from '@/lib/callouts/classify/sentences';
import type { CalloutItem } from '@/lib/callouts/item';
import type { Language } from '@/lib/callouts/lexicon/index';
import { findConcepts } from '@/lib/callouts/lexicon/matcher';

import { weekdayOf, type Day } from './day';
import { findDays } from './find-days';
import { findTimes } from './find-times';
import type { DayMention, TimeMention } from './mention';
import { splitSentences } from './sentences';

export type Candidate = {
  readonly day: Day;
  readonly minutes: number | null;
  /** Of the day, see DayMention. */
  readonly certainty: 1 | 2 | 3;
  /** Which sentence. */
  readonly order: number;
  readonly sentence: string;
  readonly limit: boolean;
  /** The hour is the closing hour of opening times, not a limit in words. */
  readonly closing: boolean;
  /** The hour was said without «morning» or «evening». */
  readonly guessed: boolean;
  /** The hour stands in a later sentence than the day. */
  readonly carried: boolean;
  /** What the sentence is about. */
  readonly concepts: ReadonlySet<string>;
};

const MAX_SENTENCES = 120;
const MAX_SENTENCE = 1200;
/** A sentence about what was, without any of these, names days that are over. */
const AHEAD = [
  'come',
  'give',
  'bring',
  'call',
  'write',
  'sign',
  'volunteer',
  'soon',
  'room',
  'need',
];

type Read = {
  readonly sentence: string;
  readonly days: readonly DayMention[];
  readonly times: readonly TimeMention[];
  readonly concepts: ReadonlySet<string>;
  /** How many words sound of news. */
  readonly news: number;
};

export function findCandidates(item: CalloutItem, language: Language, published: Day): Candidate[] {
  const reads = splitSentences(neutralise(clip(`${item.title}\n${item.text}`)))
    .slice(0, MAX_SENTENCES)
    .map((sentence) => read(sentence.slice(0, MAX_SENTENCE), language, published));
  const named = reads
    .flatMap(({ days }) => days)
    .filter((day) => day.certainty > 1 && day.day >= published);
  const candidates: Candidate[] = [];
  let carried: DayMention | null = null;
  reads.forEach((one, order) => {
    const days = one.days
      .map((day) => settle(day, named))
      .filter((day) => (day.lastDay ?? day.day) >= published && !isOver(day, one));
    const base = { order, sentence: one.sentence, concepts: one.concepts };
    candidates.push(...pair(days, one.times).map((made) => ({ ...base, ...made, carried: false })));
    const [first] = one.times;
    if (one.days.length === 0 && carried !== null && !carried.limit && first) {
      candidates.push(
        ...join(carried, one.times).map((made) => ({ ...base, ...made, carried: true })),
      );
    }
    carried = days.at(-1) ?? (one.days.length > 0 ? null : carried);
  });
  return candidates;
}

function read(sentence: string, language: Language, published: Day): Read {
  const folded = fold(sentence);
  const times = findTimes(folded, language);
  const days = findDays(folded, language, published).filter(
    (day) => !times.some((time) => time.start <= day.start && day.end <= time.end),
  );
  const words = folded.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
  const hits = days.length + times.length === 0 ? [] : findConcepts(words, language);
  const news = hits.filter(({ concept }) => concept === 'news').length;
  const concepts = new Set<string>(hits.map(({ concept }) => concept));
  return { sentence, days, times, concepts, news };
}

/** «Friday» means the Friday that the text dates elsewhere, if it dates one. */
function settle(day: DayMention, named: readonly DayMention[]): DayMention {
  if (day.certainty > 1 || day.lastDay !== null) return day;
  const same = named.find(
    (other) => weekdayOf(other.day) === weekdayOf(day.day) && other.day >= day.day,
  );
  return same ? { ...day, day: same.day, certainty: 2 } : day;
}

const isOver = (day: DayMention, { concepts, times, news }: Read): boolean =>
  day.certainty === 1 &&
  (concepts.has('past') || (news > 1 && times.length === 0)) &&
  !AHEAD.some((concept) => concepts.has(concept));

type Made = Pick<Candidate, 'day' | 'minutes' | 'certainty' | 'limit' | 'closing' | 'guessed'>;

/** Each day with the hours that stand nearest to it. */
function pair(days: readonly DayMention[], times: readonly TimeMention[]): Made[] {
  const owners = new Map<DayMention, TimeMention[]>(days.map((day) => [day, []]));
  for (const time of times) {
    // An hour belongs to the day before it in the sentence, unless one follows closely and none stands closely before.
    const before = days.findLast((day) => day.end <= time.start);
    const after = days.find((day) => day.start >= time.end);
    const gap = after ? after.start - time.end : Infinity;
    const back = before ? time.start - before.end : Infinity;
    const owner = before && !(gap <= 6 && gap < back) ? before : (after ?? before);
    if (owner) owners.get(owner)?.push(time);
  }
  return days.flatMap((day) => join(day, owners.get(day) ?? []));
}

function join(day: DayMention, times: readonly TimeMention[]): Made[] {
  const opening = times.find((time) => !time.limit);
  const base = { certainty: day.certainty, closing: false, guessed: opening?.guessed === true };
  const closing = times.find((time) => time.limit && time.minutes > (opening?.minutes ?? -1));
  if (day.lastDay !== null) {
    const end = closing && opening?.opens ? closing.minutes : null;
    return [
      { ...base, day: day.day, minutes: opening?.minutes ?? null, limit: false },
      { ...base, day: day.lastDay, minutes: end, limit: true },
    ];
  }
  if (day.limit) {
    // Opening hours after a limit say when to call, not when it ends.
    const isWindow = opening?.opens === true;
    const minutes = isWindow ? null : (opening?.minutes ?? closing?.minutes ?? null);
    return [{ ...base, day: day.day, minutes, limit: true }];
  }
  if (!opening && closing)
    return [{ ...base, day: day.day, minutes: closing.minutes, limit: true }];
  const made: Made[] = [{ ...base, day: day.day, minutes: opening?.minutes ?? null, limit: false }];
  if (closing)
    made.push({ ...base, day: day.day, minutes: closing.minutes, limit: true, closing: true });
  return made;
}
