/** Single fields that feeds and items of every XML format share. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type FeedProblem, LIMITS } from '@/lib/feeds/feed';
import {
  childrenNamed,
  type Element,
  elementsOf,
  firstOf,
  textOf,
  valueOf,
} from '@/lib/feeds/markup/element';
import { type Content, contentOf } from '@/lib/feeds/text/content';

/** Called with each thing that was wrong and has been mended or left out. */
export type Report = (problem: FeedProblem) => void;

export function titleOf(element: Element, report: Report): string | null {
  const { text, cut } = contentOf(firstOf(element, 'title', 'dc:title', 'media:title'));
  if (cut || text.length > LIMITS.titleLength) report('text-cut');
  return oneLine(text, LIMITS.titleLength) || null;
}

export function textIn(element: Element | null, report: Report): Content {
  const content = contentOf(element);
  if (content.cut) report('text-cut');
  return content;
}

export const lineIn = (element: Element, ...names: readonly string[]): string | null =>
  oneLine(contentOf(firstOf(element, ...names)).text, 2000) || null;

/** A language tag with its subtags joined by `-` (RFC 5646). */
export const languageOf = (element: Element): string | null =>
  oneLine(valueOf(element, 'language', 'dc:language') || (element.language ?? ''), 40).replace(
    /_/g,
    '-',
  ) || null;

/** The first of these elements that holds a date. */
export function dateOf(element: Element, ...names: readonly string[]): number | null {
  for (const name of names) {
    for (const found of childrenNamed(element, name)) {
      const date = parseDate(textOf(found));
      if (date !== null) return date;
    }
  }
  return null;
}

const CATEGORIES = [
  'category',
  'dc:subject',
  'media:category',
  'itunes:category',
  'itunes:keywords',
  'media:keywords',
  'tags',
];

/** Categories, subjects and keywords, each once. */
export function categoriesOf(element: Element): string[] {
  const words = elementsOf(element)
    .filter(({ name }) => CATEGORIES.includes(name))
    .flatMap(categoriesIn)
    .map((word) => oneLine(word))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, LIMITS.categories);
}

function categoriesIn(element: Element): string[] {
  const { name, attributes } = element;
  if (name.endsWith('keywords')) return textOf(element).split(',');
  const inner = elementsOf(element);
  if (name === 'tags' && inner.length > 0) return inner.map((tag) => textOf(tag));
  if (name === 'itunes:category') {
    return [attributes['text'] ?? '', ...inner.flatMap(categoriesIn)];
  }
  const text = contentOf(element).text;
  return [(attributes['term'] ?? '').trim() || text || (attributes['label'] ?? '')];
}
