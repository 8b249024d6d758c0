/** Greek and Cyrillic names in Latin letters, so that one name is one key in every script. */
import { fold } from '@/lib/core/text';

const PAIRS: readonly (readonly [string, string])[] = [
  ['ου', 'ou'],
  ['ευ', 'ev'],
  ['αυ', 'av'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['γγ', 'ng'],
  ['τζ', 'tz'],
  ['αι', 'ai'],
  ['ει', 'i'],
  ['οι', 'i'],
];
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'ts',
  ч: 'tch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ў: 'u',
  є: 'e',
  ґ: 'g',
};

/** Folded Latin letters. */
export function transliterate(word: string): string {
  let text = fold(word);
  if (/^[\u0000-\u024f]*$/.test(text)) return text;
  for (const [from, to] of PAIRS) text = text.replaceAll(from, to);
  return Array.from(text, (letter) => LETTERS[letter] ?? letter).join('');
}

/** The part of a name that survives cases and spellings: no doubled letters, no closing vowels, six letters at most. */
export const nameKey = (word: string): string =>
  transliterate(word)
    .replace(/ph/g, 'f')
    .replace(/(.)\1/g, '$1')
    .replace(/y/g, 'i')
    .slice(0, 8)
    .replace(/[aeiou]{1,2}[smn]?$/, '')
    .slice(0, 6);
