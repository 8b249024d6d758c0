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
  readonly entry: Entry | null;
  /** Properties that this element is; text inside goes to them. */
  readonly properties: readonly Property[];
  readonly isFeedName: boolean;
};

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const MAX_PROPERTIES = 200;
const PROPERTY = /^(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*$/;

export function readMarked(html: string, url: string | null): MarkedPage {
  const page: MarkedPage = { entries: [], title: '', feedName: '', language: null, base: url };
  const open: Open[] = [];
  const inside = (): Entry | null => open.findLast(({ entry }) => entry !== null)?.entry ?? null;
  const addHtml = (piece: string): void => {
    for (const { properties } of open) {
      for (const one of properties) if (one.html.length < LIMITS.textLength) one.html += piece;
    }
  };
  readTokens(html, 'html', {
    done: () => page.entries.length > LIMITS.items,
    open(raw, attributes, closed) {
      const tag = raw.toLowerCase();
      if (tag === 'html') page.language ??= attributes['lang'] ?? null;
      if (tag === 'base') page.base = absolute(attributes['href'] ?? '', url) ?? page.base;
      addHtml(asHtml(tag, attributes));
      const classes = (attributes['class'] ?? '').split(/\s+/);
      const current = inside();
      const isEntry = classes.includes('h-entry') && current === null;
      const entry: Entry | null = isEntry ? { properties: [] } : null;
      if (entry !== null) page.entries.push(entry);
      const properties = classes
        .filter((name) => PROPERTY.test(name))
        .map((name) => ({ name, value: valueIn(tag, name, attributes), html: '' }));
      const owner = entry ?? current;
      if (owner !== null && owner.properties.length < MAX_PROPERTIES)
        owner.properties.push(...properties);
      if (VOID.has(tag) || closed || open.length > LIMITS.depth) return;
      const isFeedName = current === null && entry === null && classes.includes('p-name');
      open.push({ tag, entry, properties: current === null ? [] : properties, isFeedName });
    },
    close(raw) {
      const tag = raw.toLowerCase();
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at < 0) return;
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
