/** Finds the concepts in a list of folded words: each stem is looked up by prefix, so the cost is linear in the text. */
import { fold } from '@/lib/core/text';

import type { Concept, Lexicon } from './concepts';
import { LEXICONS, type Language } from './index';

type Stem = {
  readonly concept: Concept;
  readonly whole: boolean;
  readonly rest: readonly string[];
};
type Index = { readonly stems: ReadonlyMap<string, readonly Stem[]>; readonly longest: number };

/** Longest phrase, in words; the rest of a word beyond this many characters is never looked up. */
const MAX_STEM = 24;

const indexes = new Map<Language, Index>();

export type Hit = { readonly concept: Concept; readonly at: number; readonly words: number };

/** Every concept that starts at some word; several concepts may share a word. */
export function findConcepts(words: readonly string[], language: Language): Hit[] {
  const index = indexOf(language);
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    const longest = Math.min(word.length, index.longest);
    for (let length = 1; length <= longest; length += 1) {
      for (const stem of index.stems.get(word.slice(0, length)) ?? []) {
        if (stem.whole && length !== word.length) continue;
        if (matchesRest(words, at + 1, stem.rest)) {
          hits.push({ concept: stem.concept, at, words: stem.rest.length + 1 });
        }
      }
    }
  });
  return hits;
}

function matchesRest(words: readonly string[], from: number, rest: readonly string[]): boolean {
  return rest.every((part, i) => {
    const word = words[from + i];
    if (word === undefined) return false;
    if (part.endsWith('_')) return word === part.slice(0, -1);
    return i === rest.length - 1 ? word.startsWith(part) : word === part;
  });
}

function indexOf(language: Language): Index {
  const known = indexes.get(language);
  if (known) return known;
  const made = buildIndex(LEXICONS[language]);
  indexes.set(language, made);
  return made;
}

function buildIndex(lexicon: Lexicon): Index {
  const stems = new Map<string, Stem[]>();
  let longest = 0;
  for (const [concept, list] of Object.entries(lexicon) as [Concept, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [first = '', ...rest] = fold(entry).split('+').filter(Boolean);
      const head = first.replace(/_$/, '').slice(0, MAX_STEM);
      if (head === '') continue;
      const stem = { concept, whole: first.endsWith('_') || rest.length > 0, rest };
      stems.set(head, [...(stems.get(head) ?? []), stem]);
      longest = Math.max(longest, head.length);
    }
  }
  return { stems, longest };
}
