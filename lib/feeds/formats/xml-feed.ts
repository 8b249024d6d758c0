/** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and CDF, from text to a feed. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type Feed, type FeedFormat, type FeedProblem, LIMITS } from '@/lib/feeds/feed';
import { absolute } from '@/lib/feeds/markup/address';
import {
  childrenNamed,
  type Element,
  elementsOf,
  firstOf,
  valueOf,
} from '@/lib/feeds/markup/element';
import { parseTree } from '@/lib/feeds/markup/tree';

import { authorsOf } from './people';
import { skipDaysOf, skipHoursOf, ttlMinutesOf } from './xml-cadence';
import { categoriesOf, dateOf, languageOf, lineIn, textIn, titleOf } from './xml-fields';
import { itemOf } from './xml-item';
import { addressesWith, linkOf, signatureOf } from './xml-links';

/** The feed, or null where there is no feed in the text. `url` is where it came from, for relative links. */
export function readXml(text: string, url: string | null): Feed | null {
  const { root, problems: found } = parseTree(text, url);
  const feed = findFeed(root, 0) ?? findHeadless(root, 0);
  if (feed === null) return null;
  const problems = new Set<FeedProblem>(found);
  const report = (problem: FeedProblem): void => void problems.add(problem);
  const channel = feed.name === 'feed' ? feed : (firstOf(feed, 'channel') ?? feed);
  const inside = itemsIn(feed, channel);
  const around = inside.length > 0 ? null : findHeadless(root, 0);
  const items = (around === null ? inside : itemsIn(around, around)).slice(0, LIMITS.items);
  if (items.length === 0) problems.add('no-items');
  const description = textIn(
    firstOf(
      channel,
      'subtitle',
      'tagline',
      'description',
      'dc:description',
      'abstract',
      'itunes:summary',
      'itunes:subtitle',
      'info',
      'feedburner:browserfriendly',
    ),
    report,
  );
  return {
    format: formatOf(feed),
    version: versionOf(feed),
    id: valueOf(channel, 'id', 'guid').slice(0, 2000) || channel.attributes['rdf:about'] || null,
    title: titleOf(channel, report),
    link: linkOf(channel, () => report('unsafe-link')),
    description: description.text || null,
    language: languageOf(channel),
    rights: lineIn(channel, 'rights', 'copyright', 'dc:rights'),
    authors: authorsOf(channel),
    categories: categoriesOf(channel),
    published: dateOf(
      channel,
      'published',
      'issued',
      'pubdate',
      'dcterms:issued',
      'dcterms:created',
      'created',
    ),
    updated:
      dateOf(
        channel,
        'updated',
        'modified',
        'dcterms:modified',
        'lastbuilddate',
        'pubdate',
        'dc:date',
      ) ?? parseDate(channel.attributes['lastmod'] ?? ''),
    self: addressesWith(channel, 'self')[0] ?? null,
    next: addressesWith(channel, 'next')[0] ?? addressesWith(channel, 'prev-archive')[0] ?? null,
    newUrl: absolute(valueOf(channel, 'itunes:new-feed-url', 'newlocation', 'newurl'), url),
    hubs: addressesWith(channel, 'hub'),
    signature: signatureOf(channel),
    ttlMinutes: ttlMinutesOf(channel),
    skipHours: skipHoursOf(channel),
    skipDays: skipDaysOf(channel),
    items: items.map((item) => itemOf(item, report)),
    problems: [...problems],
  };
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);

/** The feed's element may lie under junk that a server printed around it. */
function findFeed(element: Element, depth: number): Element | null {
  for (const child of elementsOf(element)) {
    if (ROOTS.has(child.name)) return child;
    const inner = depth < 8 ? findFeed(child, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** A feed whose own tags were lost: whatever its items lie in. */
function findHeadless(element: Element, depth: number): Element | null {
  const [item] = childrenNamed(element, 'item', 'entry');
  if (item !== undefined && firstOf(item, 'title', 'link', 'description') !== null) return element;
  for (const child of depth < 8 ? elementsOf(element) : []) {
    const found = findHeadless(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

const formatOf = (feed: Element): FeedFormat =>
  feed.name === 'feed' || childrenNamed(feed, 'entry').length > 0
    ? 'atom'
    : feed.name.endsWith('rdf')
      ? 'rdf'
      : 'rss';

function versionOf(feed: Element): string | null {
  if (feed.name.endsWith('rdf')) {
    return Object.values(feed.attributes).some((uri) => uri.includes('/rdf/simple/0.9'))
      ? '0.90'
      : '1.0';
  }
  const stated = oneLine(feed.attributes['version'] ?? '', 20);
  if (feed.name !== 'feed') return stated || null;
  return (
    stated ||
    (Object.values(feed.attributes).some((uri) => /w3\.org\/2005\/atom/i.test(uri)) ? '1.0' : null)
  );
}

/** Items inside the channel, beside it (RSS 1.0), or in a list of their own (RSS 1.1). */
function itemsIn(feed: Element, channel: Element): Element[] {
  const places = feed === channel ? [feed] : [channel, feed];
  return places.flatMap((place) =>
    elementsOf(place).flatMap((child) =>
      child.name === 'item' || child.name === 'entry'
        ? [child]
        : child.name === 'items'
          ? childrenNamed(child, 'item')
          : [],
    ),
  );
}
