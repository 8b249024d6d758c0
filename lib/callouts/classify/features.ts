/** Turns an item into named, weighted features: words, word pairs, character n-grams, concepts and structure. */
import { findAnchors } from '@/lib/callouts/anchors/find-anchors';
import { findConcepts } from '@/lib/callouts/lexicon/matcher';
import type { Language } from '@/lib/callouts/lexicon/index';

import type { ReadItem } from './read-item';
import { sentences, type Sentence } from './sentences';

/** Feature name to value. The part before the colon says what sort it is. */
export type Features = ReadonlyMap<string, number>;

/** Weight of each sort: the whole sort is scaled to this Euclidean length. */
export type SortWeights = Readonly<Record<string, number>>;
export const SORTS: SortWeights = {
  word: 1,
  pair: 0.7,
  gram: 0.6,
  title: 0.6,
  last: 0.6,
  start: 0.6,
  source: 0.6,
  concept: 1,
  place: 1,
  both: 1,
  shape: 0.6,
  times: 1,
};

/** For telling kinds apart concepts say more than letters: factors on the values above. */
const KIND_FACTORS: SortWeights = {
  gram: 0,
  pair: 0,
  start: 0,
  word: 0.5,
  both: 0.5,
  concept: 2,
  shape: 1.7,
  times: 1.5,
};

/** The value of a feature for telling kinds apart. */
export const kindValue = (name: string, value: number): number =>
  value * (KIND_FACTORS[name.slice(0, name.indexOf(':'))] ?? 1);

type Bag = Map<string, number>;

export function features(read: ReadItem, sorts: SortWeights = SORTS): Features {
  const { item, language } = read;
  const title = sentences(item.title.slice(0, 400));
  const body = sentences(item.text);
  const bags = new Map<string, Bag>();
  const add = (sort: string, name: string, value = 1): void => {
    if (sorts[sort] === undefined || sorts[sort] === 0) return;
    const bag = bags.get(sort) ?? new Map<string, number>();
    bag.set(name, Math.min(3, (bag.get(name) ?? 0) + value));
    bags.set(sort, bag);
  };

  const all = [...title, ...body];
  all.forEach((sentence, i) => {
    addWords(sentence, add);
    addConcepts(sentence, i, title.length, all.length, language, add);
  });
  for (const sentence of title) for (const word of sentence.words) add('title', word);
  const last = body.at(-1);
  for (const word of last?.words ?? []) add('last', word);
  for (const { words } of sentences(item.source.slice(0, 200))) {
    for (const word of words) {
      add('source', word);
      for (const gram of grams(word, 4, 5)) add('source', gram);
    }
    for (const hit of findConcepts(words, language)) add('source', `=${hit.concept}`, 2);
  }
  addShape(title, body, add);
  addTimes(read, add);
  addAddresses(read, add);

  const out = new Map<string, number>();
  for (const [sort, bag] of bags) {
    let sum = 0;
    for (const value of bag.values()) sum += Math.log1p(value) ** 2;
    const scale = (sorts[sort] ?? 1) / Math.sqrt(sum);
    for (const [name, value] of bag) out.set(`${sort}:${name}`, Math.log1p(value) * scale);
  }
  return out;
}

type Add = (sort: string, name: string, value?: number) => void;

function addWords({ words }: Sentence, add: Add): void {
  words.forEach((word, i) => {
    add('word', word);
    const next = words[i + 1];
    if (next !== undefined) add('pair', `${word} ${next}`);
    if (i < 2) add('start', word);
    if (!word.startsWith('@')) for (const gram of grams(word, 3, 5)) add('gram', gram);
  });
}

function addConcepts(
  sentence: Sentence,
  at: number,
  titles: number,
  total: number,
  language: Language,
  add: Add,
): void {
  const place = at < titles ? 'title' : at === total - 1 ? 'last' : at === titles ? 'first' : 'mid';
  const names = new Set<string>();
  for (const hit of findConcepts(sentence.words, language)) names.add(hit.concept);
  for (const word of sentence.words) if (word.startsWith('@')) names.add(word);
  if (sentence.end !== '.') names.add(sentence.end);
  const list = [...names].sort();
  list.forEach((name, i) => {
    add('concept', name);
    add('place', `${place}/${name}`);
    for (const other of list.slice(i + 1)) add('both', `${name}+${other}`);
  });
}

function addShape(title: readonly Sentence[], body: readonly Sentence[], add: Add): void {
  const words = body.reduce((sum, sentence) => sum + sentence.words.length, 0);
  add('shape', `words${Math.min(8, Math.floor(words / 25))}`);
  add('shape', `title${Math.min(6, Math.floor((title[0]?.words.length ?? 0) / 2))}`);
  add('shape', `sentences${Math.min(10, body.length)}`);
}

/** Where money or calls are asked to go. */
function addAddresses({ item }: ReadItem, add: Add): void {
  const { payments, phones, anchors } = findAnchors(item);
  for (const { type } of payments) add('shape', `pays ${type}`);
  add('shape', payments.length > 0 ? 'pays' : 'no payment');
  if (phones.length > 0) add('shape', 'phone');
  if (anchors.some(({ type }) => type === 'mail')) add('shape', 'mail');
  if (anchors.some(({ type }) => type === 'url')) add('shape', 'page');
}

/** Days ahead, and whether the text only looks back. */
function addTimes({ times, published }: ReadItem, add: Add): void {
  if (published === null) return;
  const starts = times.filter((time) => !time.limit);
  const limits = times.filter((time) => time.limit && !time.closing);
  add('shape', starts.length > 0 ? 'day ahead' : 'no day ahead');
  add('shape', limits.length > 0 ? 'limit ahead' : 'no limit');
  for (const time of times) {
    const days = time.day - published;
    const far = days === 0 ? 'today' : days < 3 ? 'soon' : days < 15 ? 'in days' : 'in weeks';
    const sort = time.closing ? 'closing' : time.limit ? 'limit' : 'start';
    const name = `${sort}${time.minutes === null ? '' : ' with hour'}`;
    add('times', name);
    add('times', `${name} ${far}`);
    for (const concept of time.concepts) add('times', `${sort}+${concept}`);
  }
}

function* grams(word: string, from: number, to: number): Generator<string> {
  const padded = `<${word.slice(0, 40)}>`;
  for (let n = from; n <= to; n += 1) {
    for (let i = 0; i + n <= padded.length; i += 1) yield padded.slice(i, i + n);
  }
}
