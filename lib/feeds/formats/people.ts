/** Authors: Atom's elements, and what RSS writes into one line. */
import { oneLine } from '@/lib/core/text';
import { LIMITS, type Person } from '@/lib/feeds/feed';
import {
  childrenNamed,
  type Element,
  elementsOf,
  textOf,
  valueOf,
} from '@/lib/feeds/markup/element';

/** Who wrote, in order of how certain it is; the first of these that is there counts. */
const AUTHORS = [
  ['author'],
  ['managingeditor'],
  ['dc:creator', 'dc:author'],
  ['itunes:author'],
  ['media:credit'],
];

const clean = (text: string): string | null => oneLine(text, 500) || null;

/** Everybody who is named as an author, in order. */
export function authorsOf(element: Element): Person[] {
  const people = AUTHORS.flatMap((names) => childrenNamed(element, ...names))
    .slice(0, LIMITS.people)
    .map(personOf)
    .filter(({ name, email }) => name !== null || email !== null);
  return withoutRepeats(people);
}

function withoutRepeats(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name, email }) => {
    const key = (name ?? email ?? '').toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function personOf(element: Element): Person {
  if (elementsOf(element).length === 0) return personIn(textOf(element));
  const name = clean(valueOf(element, 'name', 'foaf:name', 'rdf:value'));
  const email = clean(valueOf(element, 'email').replace(/^mailto:/i, ''));
  return name === null && email === null ? personIn(textOf(element)) : { name, email };
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** `me@example.com (Me)`, `Me <me@example.com>`, `Me`. */
export function personIn(text: string): Person {
  const line = oneLine(text, 500);
  const email = EMAIL.exec(line)?.[0] ?? null;
  if (email === null) return { name: line || null, email: null };
  const rest = line.replace(email, '').replace(/mailto:/gi, '');
  const bracketed = /^\s*[<(]?\s*[>)]?\s*\((.+)\)\s*$/.exec(rest)?.[1];
  const name = (bracketed ?? rest.replace(/<\s*>|\(\s*\)/g, '')).replace(/^[\s"]+|[\s"]+$/g, '');
  return { name: name || null, email };
}
