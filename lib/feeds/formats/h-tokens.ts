/** Finds `h-entry` elements and their properties in a page, as a browser would nest them. */
import { absolute } from '@/lib/feeds/markup/address';
import { LIMITS } from '@/lib/feeds/feed';
import { type Attributes, readTokens } from '@/lib/feeds/markup/tokens';

/** One property (`p-name`, `u-url`, `dt-published`, `e-content`): its text, and its value attribute if it has one. */
export type Property = { readonly name: string; value: string | null; html: string };
export type Entry = { readonly properties: Property[] };
export type MarkedPage = {
  readonly entries: Entry[];
  title: string;
  feedName: string;
  language: string | null;
  base: string | null;
};

type Open = {
  readonly tag: string;
  /** What properties inside belong to: an entry, something else such as an author's card, or what is around. */
  readonly scope: Entry | 'other' | null;
  /** How many properties were being filled around it. */
  readonly holders: number;
  readonly isFeedName: boolean;
};

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const MAX_PROPERTIES = 60;
/** Properties inside properties: each piece of the page goes to so many at most. */
const MAX_NESTED = 8;
/** Characters that all properties together may hold. */
const MAX_HELD = 4 * 1024 * 1024;
const PROPERTY = /^(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*$/;

export function readMarked(html: string, url: string | null): MarkedPage {
  const page: MarkedPage = { entries: [], title: '', feedName: '', language: null, base: url };
  const open: Open[] = [];
  const scopeNow = (): Entry | 'other' | null =>
    open.findLast(({ scope }) => scope !== null)?.scope ?? null;
  const holders: Property[] = [];
  let held = 0;
  const addHtml = (piece: string): void => {
    for (const one of holders) {
      if (held > MAX_HELD || one.html.length > LIMITS.textLength) continue;
      one.html += piece;
      held += piece.length;
    }
  };
  readTokens(html, 'html', {
    done: () => page.entries.length > LIMITS.items,
    open(raw, attributes, closed) {
      const tag = raw.toLowerCase();
      if (tag === 'html') page.language ??= attributes['lang'] ?? null;
      if (tag === 'base') page.base = absolute(attributes['href'] ?? '', url) ?? page.base;
      addHtml(asHtml(tag, attributes));
      const classes = (attributes['class'] ?? '').split(/\s+/).slice(0, 50);
      const around = scopeNow();
      const properties = addProperties(around, classes, (name) => valueIn(tag, name, attributes));
      if (VOID.has(tag) || closed || open.length > LIMITS.depth) return;
      const scope = scopeOf(classes, around);
      if (typeof scope === 'object' && scope !== null) page.entries.push(scope);
      const isFeedName = around === null && scope === null && classes.includes('p-name');
      open.push({ tag, scope, holders: holders.length, isFeedName });
      holders.push(...properties.slice(0, Math.max(0, MAX_NESTED - holders.length)));
    },
    close(raw) {
      const tag = raw.toLowerCase();
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at < 0) return;
      holders.length = open[at]?.holders ?? 0;
      open.length = at;
      addHtml(`</${tag}>`);
    },
    text(text) {
      addHtml(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
      if (open.at(-1)?.tag === 'title' && page.title === '') page.title = text;
      if (open.some(({ isFeedName }) => isFeedName)) page.feedName += text;
    },
  });
  return page;
}

/** An entry begins outside of others; `h-feed` is only what is around entries. */
function scopeOf(
  classes: readonly string[],
  around: Entry | 'other' | null,
): Entry | 'other' | null {
  if (classes.includes('h-entry') && around === null) return { properties: [] };
  return classes.some((name) => /^h-[a-z]/.test(name) && name !== 'h-feed') ? 'other' : null;
}

function addProperties(
  scope: Entry | 'other' | null,
  classes: readonly string[],
  valueFor: (name: string) => string | null,
): Property[] {
  if (scope === null || scope === 'other' || scope.properties.length >= MAX_PROPERTIES) return [];
  const properties = classes
    .filter((name) => PROPERTY.test(name))
    .map((name) => ({ name, value: valueFor(name), html: '' }));
  scope.properties.push(...properties);
  return properties;
}

function asHtml(tag: string, { href, alt }: Attributes): string {
  const quote = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const link = href === undefined ? '' : ` href="${quote(href)}"`;
  return `<${tag}${link}${alt === undefined ? '' : ` alt="${quote(alt)}"`}>`;
}

/** Where a property has its value in an attribute (microformats2 parsing). */
function valueIn(tag: string, name: string, attributes: Attributes): string | null {
  if (name.startsWith('u-')) return attributes['href'] ?? attributes['src'] ?? null;
  if (name.startsWith('dt-')) return attributes['datetime'] ?? attributes['title'] ?? null;
  if (name.startsWith('p-') && (tag === 'abbr' || tag === 'data')) {
    return attributes['title'] ?? attributes['value'] ?? null;
  }
  return null;
}
