/** Authors and tags in JSON feeds. */
import { oneLine } from '@/lib/core/text';
import { LIMITS, type Person } from '@/lib/feeds/feed';

import { isObject, type Json, listOf, stringIn } from './json-values';
import { personIn } from './people';

/** JSON Feed's `authors` (1.1) or `author` (1.0), and RSS's lines. */
export function jsonAuthorsOf(source: Json): Person[] {
  const stated = listOf(source['authors']).length > 0 ? source['authors'] : source['author'];
  return listOf(stated ?? source['managingEditor'] ?? source['dc:creator'])
    .slice(0, LIMITS.people)
    .flatMap((author) => {
      if (typeof author === 'string') return author.trim() === '' ? [] : [personIn(author)];
      if (!isObject(author)) return [];
      const name = oneLine(stringIn(author, 'name'), 500) || null;
      const email =
        oneLine(stringIn(author, 'email'), 500) ||
        /^mailto:([^?\s]+)/i.exec(stringIn(author, 'url'))?.[1] ||
        null;
      return name === null && email === null ? [] : [{ name, email }];
    });
}

export const jsonCategoriesOf = (source: Json): string[] => {
  const words = listOf(source['tags'] ?? source['category'] ?? source['categories'])
    .map((tag) => oneLine(stringIn({ tag }, 'tag')))
    .filter((tag) => tag !== '');
  return [...new Set(words)].slice(0, LIMITS.categories);
};
