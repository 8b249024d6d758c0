/** JSON Feed 1.0 and 1.1 (jsonfeed.org), and RSS written as JSON. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type Feed, type FeedProblem, LIMITS } from '@/lib/feeds/feed';
import { absolute } from '@/lib/feeds/markup/address';
import { readLoose } from '@/lib/feeds/text/plain';

import { itemOf } from './json-item';
import { jsonAuthorsOf, jsonCategoriesOf } from './json-people';
import { isObject, type Json, lineIn, listOf, stringIn } from './json-values';
import { mendJson } from './mend-json';
import { salvageJson } from './salvage-json';

/** The feed, or null where the text is no feed in JSON. */
export function readJson(text: string, url: string | null): Feed | null {
  if (!/^[{[]/.test(text)) return null;
  const parsed = parse(text);
  if (parsed === null) return null;
  const { document, recovered } = parsed;
  if (!isObject(document)) return null;
  const found = findFeed(document);
  if (found === null) return null;
  return toFeed(found.feed, found.items, url, recovered);
}

/** As it is, else mended, else what can be salvaged. */
function parse(text: string): { document: unknown; recovered: boolean } | null {
  try {
    return { document: JSON.parse(text), recovered: false };
  } catch {
    // The text is broken; the rest of this function deals with that.
  }
  try {
    return { document: JSON.parse(mendJson(text)), recovered: true };
  } catch {
    const document = salvageJson(text.replace(/[\u0000-\u001f]+/g, ' '));
    return document === null ? null : { document, recovered: true };
  }
}

/** JSON Feed, `{rss: {channel: {item}}}`, or something close to either. */
function findFeed(document: Json): { feed: Json; items: unknown[] } | null {
  const rss = isObject(document['rss']) ? document['rss'] : document;
  const channel = isObject(rss['channel']) ? rss['channel'] : null;
  if (channel !== null) {
    return { feed: channel, items: listOf(channel['item'] ?? channel['items'] ?? rss['item']) };
  }
  const isStated = /jsonfeed\.org/i.test(stringIn(document, 'version'));
  const items = document['items'];
  if (!isStated && !(Array.isArray(items) && typeof document['title'] === 'string')) return null;
  return { feed: document, items: listOf(items) };
}

function toFeed(feed: Json, all: unknown[], url: string | null, recovered: boolean): Feed {
  const problems = new Set<FeedProblem>();
  if (recovered) problems.add('recovered');
  if (all.length > LIMITS.items) problems.add('too-many-items');
  const items = all.slice(0, LIMITS.items).filter(isObject);
  if (items.length === 0) problems.add('no-items');
  const ttl = Number(stringIn(feed, 'ttl'));
  return {
    format: 'json',
    version: oneLine(/(\d+(?:\.\d+)*)\/?$/.exec(stringIn(feed, 'version'))?.[1] ?? '', 20) || null,
    id: lineIn(feed, 'feed_url'),
    title: oneLine(readLoose(stringIn(feed, 'title'), url).text, LIMITS.titleLength) || null,
    link: absolute(stringIn(feed, 'home_page_url', 'link'), url),
    description: readLoose(stringIn(feed, 'description'), url).text || null,
    language: lineIn(feed, 'language', 40)?.replace(/_/g, '-') ?? null,
    rights: lineIn(feed, 'copyright'),
    authors: jsonAuthorsOf(feed),
    categories: jsonCategoriesOf(feed),
    published: parseDate(stringIn(feed, 'pubDate')),
    updated: parseDate(stringIn(feed, 'lastBuildDate', 'date_modified')),
    self: absolute(stringIn(feed, 'feed_url'), url),
    next: absolute(stringIn(feed, 'next_url'), url),
    newUrl: null,
    hubs: listOf(feed['hubs'])
      .filter(isObject)
      .flatMap((hub) => absolute(stringIn(hub, 'url'), url) ?? []),
    signature: null,
    ttlMinutes: ttl > 0 ? ttl : null,
    skipHours: [],
    skipDays: [],
    items: items.map((item) => itemOf(item, url, (problem) => void problems.add(problem))),
    problems: [...problems],
  };
}
