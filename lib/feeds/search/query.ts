/** What a person types into the search field, as conditions. */
import { fold } from '@/lib/core/text';

export type Term = {
  /** Folded. */
  readonly text: string;
  /** The whole word has to be there, or a phrase: not only its start. */
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
};

export type Query = readonly Term[];

const TERM = /(-?)(?:"([^"]+)"|«([^»]+)»|“([^”]+)”|(\S+))/g;
const MAX_TERMS = 20;
/** Scripts that put no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const isSpaceless = (text: string): boolean => SPACELESS.test(text);

/** Words, `"phrases"`, `-without`. Words of scripts without spaces are taken apart. */
export function parseQuery(typed: string): Query {
  const terms = [...typed.slice(0, 500).matchAll(TERM)].flatMap(([, minus, ...alternatives]) => {
    const word = alternatives[3];
    const text = fold(alternatives.find((one) => one !== undefined) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isExcluded = minus === '-';
    if (text === '') return [];
    if (word === undefined || !isSpaceless(text)) {
      return [{ text, isPhrase: word === undefined, isExcluded }];
    }
    return wordsOf(text).map((part) => ({ text: part, isPhrase: false, isExcluded }));
  });
  return terms.slice(0, MAX_TERMS);
}

/** The words of a text, by the rules of its script. */
function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
