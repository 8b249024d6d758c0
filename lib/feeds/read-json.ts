/** JSON Feed 1.0 and 1.1 (jsonfeed.org), and RSS written as JSON. */
import { oneLine } from '@/lib/core/text';

import { parseDate } from './dates';
import { absolute } from './element';
import { type Enclosure, type Feed, type FeedItem, LIMITS, type Person } from './feed';
import { htmlToText, tidy } from './html-text';
import { personIn } from './people';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The feed, or null where the text is no feed in JSON. */
export function readJson(text: string, url: string | null): Feed | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(document)) return null;
  const rss = isObject(document['rss']) ? document['rss']['channel'] : undefined;
  if (isObject(rss)) return toFeed(rss, listOf(rss['item']), url);
  const isFeed = stringOf(document['version']).includes('jsonfeed.org');
  if (!isFeed && !Array.isArray(document['items'])) return null;
  return toFeed(document, listOf(document['items']), url);
}

function toFeed(feed: Json, items: readonly unknown[], url: string | null): Feed {
  const ttl = Number(stringOf(feed['ttl']));
  return {
    format: 'json',
    title: oneLine(stringOf(feed['title']), LIMITS.titleLength) || null,
    link: absolute(stringOf(feed['home_page_url'] ?? feed['link']), url),
    description: htmlToText(stringOf(feed['description'])) || null,
    language: stringOf(feed['language']) || null,
    rights: stringOf(feed['copyright']) || null,
    authors: authorsOf(feed),
    updated: parseDate(stringOf(feed['lastBuildDate'])),
    ttlMinutes: ttl > 0 ? ttl : null,
    items: items
      .slice(0, LIMITS.items)
      .filter(isObject)
      .map((item) => toItem(item, url)),
    problems: items.length > LIMITS.items ? ['too-many-items'] : [],
  };
}

function toItem(item: Json, url: string | null): FeedItem {
  const html = stringOf(item['content_html'] ?? item['content:encoded'] ?? item['description']);
  const text = stringOf(item['content_text']);
  const summary = htmlToText(stringOf(item['summary']));
  const content = html === '' ? tidy(text) : htmlToText(html);
  const guid = isObject(item['guid']) ? item['guid']['#value'] : item['guid'];
  return {
    id: stringOf(item['id'] ?? guid) || null,
    title: oneLine(stringOf(item['title']), LIMITS.titleLength) || null,
    link:
      absolute(stringOf(item['url'] ?? item['link']), url) ??
      absolute(stringOf(item['external_url']), url),
    text: (content || summary).slice(0, LIMITS.textLength),
    summary: content === '' || summary === '' ? null : summary,
    published: parseDate(stringOf(item['date_published'] ?? item['pubDate'])),
    updated: parseDate(stringOf(item['date_modified'])),
    authors: authorsOf(item),
    categories: listOf(item['tags'] ?? item['category'])
      .map((tag) => oneLine(stringOf(tag)))
      .filter((tag) => tag !== ''),
    enclosures: listOf(item['attachments'] ?? item['enclosure'])
      .filter(isObject)
      .flatMap((attachment) => enclosureOf(attachment, url)),
    language: stringOf(item['language']) || null,
  };
}

const authorsOf = (source: Json): Person[] =>
  listOf(source['authors'] ?? source['author']).flatMap((author) => {
    if (!isObject(author)) return stringOf(author) === '' ? [] : [personIn(stringOf(author))];
    const name = oneLine(stringOf(author['name'])) || null;
    return name === null ? [] : [{ name, email: null }];
  });

function enclosureOf(attachment: Json, url: string | null): Enclosure[] {
  const href = absolute(stringOf(attachment['url']), url);
  if (href === null) return [];
  const length = Number(attachment['size_in_bytes'] ?? attachment['length']);
  return [
    {
      href,
      type: stringOf(attachment['mime_type'] ?? attachment['type']) || null,
      length: Number.isFinite(length) ? length : null,
    },
  ];
}
