/** A tree node with what it inherits: vocabulary, base address, language. */
import { extendScope, qualifiedName, type Scope } from './namespaces';
import type { Node } from './tree';

export type Element = {
  /** With its vocabulary where that is not the feed's own: `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  readonly base: string | null;
  readonly language: string | null;
};

export function toElement(
  node: Node,
  inherited: { scope: Scope; base: string | null; language: string | null },
): Element {
  const scope = extendScope(inherited.scope, node);
  const base = absolute(node.attributes['xml:base'] ?? '', inherited.base) ?? inherited.base;
  const language = node.attributes['xml:lang'] ?? inherited.language;
  return {
    name: qualifiedName(node, scope),
    attributes: node.attributes,
    base: node.attributes['xml:base'] === undefined ? inherited.base : base,
    language,
    children: node.children.map((child) =>
      typeof child === 'string' ? child : toElement(child, { scope, base, language }),
    ),
  };
}

/** An absolute http(s) address, or null: nothing else may come out of a feed as a link. */
export function absolute(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '') return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    // An address that is absolute already stays as the feed wrote it.
    return /^https?:\/\//i.test(trimmed) ? trimmed : url.href;
  } catch {
    return null;
  }
}

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

export const childrenNamed = (element: Element, name: string): Element[] =>
  elementsOf(element).filter((child) => child.name === name);

/** The first child of the first name that has one; one with content before an empty one. */
export function firstOf(element: Element, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const found = childrenNamed(element, name);
    const full = found.find(({ children }) => children.length > 0) ?? found[0];
    if (full !== undefined) return full;
  }
  return null;
}

export const textOf = (element: Element | null): string =>
  element === null
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
