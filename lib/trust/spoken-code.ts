/** A fingerprint to be read aloud: twelve words, or forty digits where the words' language is not shared. */
import { concat, utf8 } from '@/lib/core/bytes';
import { fold } from '@/lib/core/text';

import type { Fingerprint } from './fingerprint';
import list from './spoken-words.json';

/**
 * Each person reads the code of their *own* key. A code made from both keys together would be shorter to read, but
 * somebody in the middle could search for two keys that make it equal, in the square root of the time.
 */
export const SPOKEN_WORDS = 12;
export const SPOKEN_DIGITS = 40;

const words: readonly string[] = list.words.split(' ');
const BITS_PER_WORD = Math.log2(words.length);

/** To pass for somebody, 2^120 keys must be tried. */
export const SPOKEN_WORDS_BITS = SPOKEN_WORDS * BITS_PER_WORD;
export const SPOKEN_DIGITS_BITS = SPOKEN_DIGITS * Math.log2(10);

const LABEL = utf8('mycel spoken code 1\n');

async function numberOf(fingerprint: Fingerprint): Promise<bigint> {
  const digest = await crypto.subtle.digest('SHA-256', concat(LABEL, utf8(fingerprint)));
  return new Uint8Array(digest).reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

/** Twelve words of a list in which no two look or sound alike; each has four to seven letters. */
export async function spokenWords(fingerprint: Fingerprint): Promise<string[]> {
  let number = await numberOf(fingerprint);
  const size = BigInt(words.length);
  return Array.from({ length: SPOKEN_WORDS }, () => {
    const word = words[Number(number % size)] ?? '';
    number /= size;
    return word;
  });
}

/** Eight groups of five digits. */
export async function spokenDigits(fingerprint: Fingerprint): Promise<string[]> {
  const number = (await numberOf(fingerprint)) % 10n ** BigInt(SPOKEN_DIGITS);
  return number.toString().padStart(SPOKEN_DIGITS, '0').match(/.{5}/g) ?? [];
}

/** Whether typed words or digits are all of the code, in order; case, spaces and separators do not matter. */
export function isSameCode(typed: string, code: readonly string[]): boolean {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');
  return bare(typed) !== '' && bare(typed) === bare(code.join(''));
}
