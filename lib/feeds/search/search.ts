/** Search over items: accents and case do not count, words match from their start, titles weigh more. */
import { fold } from '@/lib/core/text';

import { isSpaceless, type Query, type Term } from './query';

/** An item prepared once, so that a search reads and does not fold. */
export type Searchable = { readonly id: string; readonly title: string; readonly text: string };

const MAX_TEXT = 20_000;

export const toSearchable = (item: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}): Searchable => ({
  id: item.id,
  title: fold(item.title),
  text: fold(item.text.slice(0, MAX_TEXT)),
});

const TITLE_WEIGHT = 3;

/** Ids of the items that fulfil every term, best first; among equals the order given stays. `[]` for an empty query. */
export function search(items: readonly Searchable[], query: Query, limit: number): string[] {
  if (!query.some(({ isExcluded }) => !isExcluded)) return [];
  return items
    .map((item, index) => ({ id: item.id, index, score: scoreOf(item, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** 0 if a term is missing or an excluded one is there. */
function scoreOf({ title, text }: Searchable, query: Query): number {
  let score = 0;
  for (const term of query) {
    const inTitle = has(title, term);
    const found = inTitle || has(text, term);
    if (found === term.isExcluded) return 0;
    if (found) score += inTitle ? TITLE_WEIGHT : 1;
  }
  return score;
}

function has(text: string, { text: term, isPhrase }: Term): boolean {
  const anywhere = isSpaceless(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const startsWord = !isWordChar(text, at - 1) || !isWordChar(text, at);
    const endsWord = !isWordChar(text, at + term.length);
    if (anywhere || (startsWord && (!isPhrase || endsWord))) return true;
  }
  return false;
}

const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
