/** An element of a feed with what it inherits (vocabulary, base address, language), and how to look inside. */
import { absolute } from './address';
import { extendScope, qualifiedName, type Scope } from './namespaces';
import type { Attributes } from './tokens';

export type Element = {
  /** Lower case, with its vocabulary where that is not the feed's own: `dc:creator`. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (Element | string)[];
  readonly base: string | null;
  readonly language: string | null;
  readonly scope: Scope;
};

export function createElement(
  name: string,
  attributes: Attributes,
  parent: Pick<Element, 'base' | 'language' | 'scope'>,
): Element {
  const scope = extendScope(parent.scope, name, attributes);
  const base = attributes['xml:base'];
  const language = attributes['xml:lang'];
  return {
    name: qualifiedName(name, scope),
    attributes,
    children: [],
    base: base === undefined ? parent.base : (absolute(base, parent.base) ?? parent.base),
    language: language === undefined ? parent.language : language.trim() || null,
    scope,
  };
}

type Index = { readonly all: Element[]; readonly byName: ReadonlyMap<string, Element[]> };
// Built once an element is read: every field of an item asks for its children by name.
const indexes = new WeakMap<Element, Index>();

function indexOf(element: Element): Index {
  const known = indexes.get(element);
  if (known !== undefined) return known;
  const all = element.children.filter((child): child is Element => typeof child !== 'string');
  const byName = new Map<string, Element[]>();
  for (const child of all) {
    const same = byName.get(child.name);
    if (same === undefined) byName.set(child.name, [child]);
    else same.push(child);
  }
  const index = { all, byName };
  indexes.set(element, index);
  return index;
}

/** Child elements in order. For whole trees only: what is added later is not seen. */
export const elementsOf = (element: Element): readonly Element[] => indexOf(element).all;

/** Child elements of these names, name by name. */
export const childrenNamed = (element: Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => indexOf(element).byName.get(name) ?? []);

/** The first child of the first name that has one; one with content before an empty one. */
export function firstOf(element: Element, ...names: readonly string[]): Element | null {
  let empty: Element | null = null;
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      if (textOf(child).trim() !== '' || elementsOf(child).length > 0) return child;
      empty ??= child;
    }
  }
  return empty;
}

export const textOf = (element: Element | null): string =>
  element === null
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The text of the first child of these names that has one, trimmed; '' for none. */
export const valueOf = (element: Element, ...names: readonly string[]): string =>
  textOf(firstOf(element, ...names)).trim();
