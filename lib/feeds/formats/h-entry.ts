/** One `h-entry` as a feed item. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type FeedItem, LIMITS } from '@/lib/feeds/feed';
import { absolute } from '@/lib/feeds/markup/address';
import { readHtml } from '@/lib/feeds/text/html-text';

import type { Entry, MarkedPage, Property } from './h-tokens';
import { personIn } from './people';

export function entryItem({ properties }: Entry, { base }: Pick<MarkedPage, 'base'>): FeedItem {
  const all = (...names: string[]): Property[] =>
    names.flatMap((name) => properties.filter((one) => one.name === name));
  const valueOf = ({ value, html }: Property): string =>
    (value ?? readHtml(html, base).text).trim();
  const first = (...names: string[]): string => {
    for (const one of all(...names)) {
      const value = valueOf(one);
      if (value !== '') return value;
    }
    return '';
  };
  const date = (name: string): number | null => parseDate(first(name));

  const content = readHtml(all('e-content', 'p-content')[0]?.html ?? '', base);
  const summary = first('p-summary');
  const title = oneLine(first('p-name'), LIMITS.titleLength);
  const link = absolute(first('u-url'), base);
  return {
    id: oneLine(first('u-uid'), 2000) || link,
    title: title || null,
    link,
    text: content.text || summary,
    links: content.text === '' ? [] : content.links,
    summary: content.text === '' || summary === '' ? null : summary,
    html: null,
    published: date('dt-published'),
    updated: date('dt-updated'),
    expires: null,
    authors: all('p-author')
      .map((one) => personIn(valueOf(one)))
      .filter(({ name }) => name !== null),
    categories: [
      ...new Set(
        all('p-category')
          .map((one) => oneLine(valueOf(one)))
          .filter((word) => word !== ''),
      ),
    ].slice(0, LIMITS.categories),
    enclosures: [],
    language: null,
    rights: null,
    event: null,
    place: null,
    source: null,
    via: [],
    replyTo: absolute(first('u-in-reply-to'), base),
    signature: null,
  };
}
