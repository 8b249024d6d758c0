/** Authors: Atom's elements, and what RSS writes into one line. */
import { neutralise } from '@/lib/core/text';

import { childrenNamed, type Element, elementsOf, firstOf, textOf } from './element';
import type { Person } from './feed';

const AUTHORS = ['author', 'managingeditor', 'dc:creator', 'itunes:author', 'dc:author'];

const clean = (text: string): string | null => neutralise(text).trim() || null;

/** Everybody who is named as an author, in order. */
export const authorsOf = (element: Element): Person[] =>
  AUTHORS.flatMap((name) => childrenNamed(element, name))
    .map(personOf)
    .filter(({ name, email }) => name !== null || email !== null);

function personOf(element: Element): Person {
  if (elementsOf(element).length > 0) {
    return {
      name: clean(textOf(firstOf(element, 'name'))),
      email: clean(textOf(firstOf(element, 'email'))),
    };
  }
  return personIn(textOf(element));
}

/** `me@example.com (Me)`, `Me <me@example.com>`, `Me`. */
export function personIn(text: string): Person {
  const line = neutralise(text).replace(/\s+/g, ' ').trim().slice(0, 500);
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0] ?? null;
  if (email === null) return { name: line || null, email: null };
  const name = line
    .replace(email, '')
    .replace(/mailto:|[<>()"]/gi, '')
    .trim();
  return { name: name || null, email };
}
