/** How many bits single pieces of a passphrase are worth to somebody who guesses as people choose. */

const BITS_PER_LETTER = Math.log2(26);
const BITS_PER_DIGIT = Math.log2(10);
const BITS_PER_SIGN = 5;
/** People choose among fewer words than dictionaries have; words drawn by a machine are worth 13 bits. */
const BITS_PER_WORD = 10;
/** «my», «dog», «the»: there are few of them, and sentences are full of them. */
const BITS_PER_SHORT_WORD = 6;
/** Letters without a space between are taken for several words from 14 on. */
const LETTERS_PER_WORD = 7;
/** Spelling with digits for letters doubles a guesser's work a few times, no more. */
const BITS_FOR_SUBSTITUTION = 4;

/** Characters without those that only repeat or continue what came before: `aaaa` counts one, `12345` two. */
function surprising(run: string): string {
  const codes = Array.from(run, (char) => char.codePointAt(0) ?? 0);
  const kept = codes.filter((code, at) => {
    const step = code - (codes[at - 1] ?? Number.NaN);
    const before = (codes[at - 1] ?? 0) - (codes[at - 2] ?? Number.NaN);
    return step !== 0 && !(Math.abs(step) === 1 && step === before);
  });
  return String.fromCodePoint(...kept);
}

// Unpronounceable Latin letters were not taken from a dictionary.
const looksDrawn = (letters: string): boolean =>
  /^[a-z]+$/.test(letters) &&
  (/[^aeiouy]{5,}/.test(letters) || letters.replace(/[^aeiouy]/g, '').length * 5 < letters.length);

/** Of letters alone, lower case. */
export function lettersBits(letters: string): number {
  const bits = surprising(letters).length * BITS_PER_LETTER;
  if (looksDrawn(letters)) return bits;
  const perWord = letters.length < 4 ? BITS_PER_SHORT_WORD : BITS_PER_WORD;
  return Math.min(bits, Math.max(1, Math.floor(letters.length / LETTERS_PER_WORD)) * perWord);
}

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** With letters for the digits and signs that people write in their place. */
export const withLetters = (token: string): string =>
  token.replace(/[01345@$]/g, (sign) => LETTER_FOR[sign] ?? sign);

/** Of any characters without space: words, digits and signs each for themselves. */
export const tokenBits = (token: string): number =>
  Math.min(runsBits(token), runsBits(withLetters(token)) + BITS_FOR_SUBSTITUTION);

function runsBits(token: string): number {
  const runs = token.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? [];
  return runs.reduce((sum, run) => {
    if (/^\p{L}/u.test(run)) return sum + lettersBits(run);
    // A year.
    if (/^(?:19|20)\d\d$/.test(run)) return sum + 7;
    return sum + surprising(run).length * (/^\d/.test(run) ? BITS_PER_DIGIT : BITS_PER_SIGN);
  }, 0);
}
