/** Passphrases that people can say, write down and type, with a strength that can be stated. */
import type { Random } from '@/lib/core/time';

import english from './words/en.json';

export interface Phrase {
  /** Lower-case words with single spaces. */
  text: string;
  /** Entropy: every phrase of this length is equally likely. */
  bits: number;
}

/** Six words have 77 bits: out of reach for anyone who has to try them through a slow key derivation. */
export const PHRASE_WORDS = 6;

const words: readonly string[] = english.words.split(' ');

export const BITS_PER_WORD = Math.log2(words.length);

/** `count` words drawn independently, so that their number alone gives the strength. */
export function createPhrase(random: Random, count = PHRASE_WORDS): Phrase {
  const drawn = Array.from({ length: count }, () => words[drawIndex(random, words.length)] ?? '');
  return { text: drawn.join(' '), bits: count * BITS_PER_WORD };
}

/** Uniform below `size` (at most 65536): values that would favour the first words are drawn again. */
function drawIndex(random: Random, size: number): number {
  const limit = 65_536 - (65_536 % size);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const value = high * 256 + low;
    if (value < limit) return value % size;
  }
}
