/** The 1024 words of SLIP-0039: ten bits each, every word known by its first four letters. */
import { err, ok, type Result } from '@/lib/core/result';
import { fold } from '@/lib/core/text';

import list from './slip39-words.json';

const words: readonly string[] = list.words.split(' ');
const byPrefix = new Map(words.map((word, index) => [word.slice(0, 4), index]));

export type UnknownWord = {
  readonly kind: 'unknown-word';
  /** Counted from 0. */
  readonly at: number;
  readonly word: string;
};

/**
 * 10-bit values of typed words: any case, any white space, numbering («1. acid») ignored, words may be cut after four
 * letters. Error: the first word that is none of the list.
 */
export function valuesOf(text: string): Result<number[], UnknownWord> {
  const typed = fold(text)
    .split(/[\s\d.,;:)(-]+/)
    .filter((word) => word !== '');
  const values: number[] = [];
  for (const [at, word] of typed.entries()) {
    const value = byPrefix.get(word.slice(0, 4));
    if (value === undefined || !words[value]?.startsWith(word)) {
      return err({ kind: 'unknown-word', at, word });
    }
    values.push(value);
  }
  return ok(values);
}

export const wordsOf = (values: readonly number[]): string =>
  values.map((value) => words[value] ?? '').join(' ');

/** Words of the list that begin so, for completing while typing; none for nothing typed. */
export const completions = (beginning: string): string[] =>
  beginning === '' ? [] : words.filter((word) => word.startsWith(fold(beginning)));
