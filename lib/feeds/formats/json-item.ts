/** One item of a JSON feed. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type Enclosure, type FeedItem, LIMITS } from '@/lib/feeds/feed';
import { absolute, isUnsafe } from '@/lib/feeds/markup/address';
import { readHtml } from '@/lib/feeds/text/html-text';
import { readLoose, readPlain, tidy } from '@/lib/feeds/text/plain';

import { jsonAuthorsOf, jsonCategoriesOf } from './json-people';
import { isObject, type Json, lineIn, listOf, stringIn } from './json-values';
import type { Report } from './xml-fields';

export function itemOf(item: Json, url: string | null, report: Report): FeedItem {
  const html = stringIn(item, 'content_html', 'content:encoded', 'content');
  const plain = stringIn(item, 'content_text');
  const summary = readLoose(stringIn(item, 'summary', 'description'), url);
  const content = html === '' ? readPlain(plain) : readHtml(html, url);
  const main = content.text === '' ? summary : content;
  const title = readLoose(stringIn(item, 'title'), url).text;
  if (main.cut || title.length > LIMITS.titleLength) report('text-cut');
  return {
    id: oneLine(stringIn(item, 'id', 'guid'), 2000) || null,
    title: oneLine(title, LIMITS.titleLength) || null,
    link: linkOf(item, url, report),
    text: main.text,
    links: main.links,
    summary: content.text === '' || summary.text === '' ? null : summary.text,
    html: html === '' ? null : html.slice(0, LIMITS.textLength),
    published: parseDate(stringIn(item, 'date_published', 'pubDate')),
    updated: parseDate(stringIn(item, 'date_modified', 'updated')),
    expires: null,
    authors: jsonAuthorsOf(item),
    categories: jsonCategoriesOf(item),
    enclosures: listOf(item['attachments'] ?? item['enclosure'])
      .filter(isObject)
      .flatMap((attachment) => enclosureOf(attachment, url))
      .slice(0, LIMITS.enclosures),
    language: lineIn(item, 'language', 40)?.replace(/_/g, '-') ?? null,
    rights: null,
    event: null,
    place: null,
    source: null,
    via: [
      absolute(stringIn(item, 'url') === '' ? '' : stringIn(item, 'external_url'), url),
    ].flatMap((href) => href ?? []),
    replyTo: null,
    signature: signatureOf(item),
  };
}

/** The item's own page; a link blog's `external_url`, or an id that is an address, where it has none. */
function linkOf(item: Json, url: string | null, report: Report): string | null {
  for (const name of ['url', 'link', 'external_url']) {
    const address = stringIn(item, name);
    const found = absolute(address, url);
    if (found !== null) return found;
    if (isUnsafe(address)) report('unsafe-link');
  }
  const id = stringIn(item, 'id', 'guid');
  return /^https?:\/\//i.test(id) ? absolute(id, null) : null;
}

/** Mycel's extension of JSON Feed: `_callout: {signature}`. */
function signatureOf(item: Json): string | null {
  const callout = item['_callout'];
  const address = isObject(callout) ? stringIn(callout, 'signature').trim() : '';
  if (/^data:application\/pgp-signature[;,]/i.test(address) && address.length < 20_000) {
    return address;
  }
  const found = absolute(address, null);
  return found?.startsWith('https:') === true ? found : null;
}

function enclosureOf(attachment: Json, url: string | null): Enclosure[] {
  const href = absolute(stringIn(attachment, 'url'), url);
  if (href === null) return [];
  const length = Number.parseInt(stringIn(attachment, 'size_in_bytes', 'length'), 10);
  return [
    {
      href,
      type: oneLine(tidy(stringIn(attachment, 'mime_type', 'type')), 100) || null,
      length: Number.isFinite(length) && length >= 0 ? length : null,
    },
  ];
}
