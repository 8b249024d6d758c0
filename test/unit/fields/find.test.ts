// @vitest-environment happy-dom
/** The field is the clicked one: through every shadow root, and only of kinds that hold a message. */
import { beforeEach, describe, expect, it } from 'vitest';

import { deepActiveElement, editingHost, fieldOf } from '@/lib/fields/find';

beforeEach(() => document.body.replaceChildren());

const add = <E extends HTMLElement>(element: E, to: Node = document.body): E => {
  to.appendChild(element);
  return element;
};
const make = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('what has the focus', () => {
  const roots = new Map<Element, ShadowRoot>();
  const shadowOf = (host: Element) => roots.get(host) ?? null;
  const host = (to: Node, mode: 'open' | 'closed') => {
    const element = add(make('div'), to);
    const root = element.attachShadow({ mode });
    roots.set(element, root);
    return { element, root };
  };

  it('is the element itself in the plain document', () => {
    const area = add(make('textarea'));
    area.focus();
    expect(deepActiveElement(document, shadowOf)).toBe(area);
  });

  it('is looked for in open and closed shadow roots', () => {
    const outer = host(document.body, 'open');
    const inner = host(outer.root, 'closed');
    const area = make('textarea');
    // happy-dom knows no focus inside shadow roots: each root says what it would.
    Object.defineProperty(document, 'activeElement', { value: outer.element, configurable: true });
    Object.defineProperty(outer.root, 'activeElement', { value: inner.element });
    Object.defineProperty(inner.root, 'activeElement', { value: area });
    expect(deepActiveElement(document, shadowOf)).toBe(area);
    expect(deepActiveElement(document, () => null)).toBe(outer.element);
    Reflect.deleteProperty(document, 'activeElement');
  });
});

describe('a field', () => {
  it.each([
    ['textarea', {}],
    ['input', {}],
    ['input', { type: 'search' }],
    ['input', { type: 'email' }],
  ])('is <%s %o>', (tag, attributes) => {
    const element = add(make(tag, attributes));
    expect(fieldOf(element)).not.toBeNull();
  });

  it.each([
    ['input', { type: 'password' }],
    ['input', { type: 'checkbox' }],
    ['input', { type: 'hidden' }],
    ['button', {}],
    ['div', { tabindex: '0' }],
    ['div', { contenteditable: 'false' }],
  ])('is not <%s %o>', (tag, attributes) => {
    expect(fieldOf(add(make(tag, attributes)))).toBeNull();
  });

  it('is none where nothing was found', () => {
    expect(fieldOf(null)).toBeNull();
  });
});

describe('the host of an editable region', () => {
  it('is the outermost editable element around what was clicked', () => {
    const region = add(make('div', { contenteditable: 'true' }));
    const word = add(make('b'), add(make('p'), region));
    for (const element of [region, word.parentElement, word]) {
      // happy-dom does not know `isContentEditable`.
      Object.defineProperty(element, 'isContentEditable', { value: true });
    }
    expect(editingHost(word)).toBe(region);
    expect(fieldOf(word)).toBe(region);
  });

  it('is the body of a document that is edited as a whole', () => {
    for (const element of [document.documentElement, document.body]) {
      Object.defineProperty(element, 'isContentEditable', { value: true, configurable: true });
    }
    expect(editingHost(document.body)).toBe(document.body);
    Reflect.deleteProperty(document.documentElement, 'isContentEditable');
    Reflect.deleteProperty(document.body, 'isContentEditable');
  });
});
