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

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

export const childrenNamed = (element: Element, ...names: readonly string[]): Element[] =>
  elementsOf(element).filter((child) => names.includes(child.name));

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
