/** Cuts an item into folded, masked sentences of words. */
import { fold, neutralise } from '@/lib/core/text';

import { mask } from './masks';

/** Characters considered: the head and the tail of a long text (requests stand at either end). */
const HEAD = 8000;
const TAIL = 2500;

export const clip = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;

export type Sentence = { readonly words: readonly string[]; readonly end: string };

/** Sentences of at least one word, in order; at most 400. */
export function sentences(text: string): Sentence[] {
  const masked = mask(neutralise(clip(text)));
  const found: Sentence[] = [];
  for (const piece of masked.match(/[^.!?…;\n]+[.!?…;\n]*/g) ?? []) {
    const words = fold(piece).match(/@[a-z]+|\p{L}+(?:['’-]\p{L}+)*/gu);
    if (words) found.push({ words: words.slice(0, 200), end: /[!?]/.exec(piece)?.[0] ?? '.' });
    if (found.length >= 400) break;
  }
  return found;
}
