/** RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0, from the tree to a feed. */
import { oneLine } from '@/lib/core/text';

import { plainText } from './content';
import { parseDate } from './dates';
import {
  absolute,
  childrenNamed,
  type Element,
  elementsOf,
  firstOf,
  textOf,
  toElement,
} from './element';
import {
  type Enclosure,
  type Feed,
  type FeedFormat,
  type FeedItem,
  type FeedProblem,
  LIMITS,
} from './feed';
import { authorsOf } from './people';
import { parseTree } from './tree';

/** The feed, or null where there is no feed in the text. `url` is where it came from, for relative links. */
export function readXml(text: string, url: string | null): Feed | null {
  const { root, recovered, tooManyItems } = parseTree(text);
  const document = toElement(root, { scope: new Map(), base: url, language: null });
  const feed = findFeed(document, 0);
  if (feed === null) return null;
  const channel = feed.name === 'feed' ? feed : (firstOf(feed, 'channel') ?? feed);
  const found = itemsOf(feed, channel).slice(0, LIMITS.items);
  const problems: FeedProblem[] = [
    ...(recovered ? (['recovered'] as const) : []),
    ...(tooManyItems ? (['too-many-items'] as const) : []),
  ];
  const ttl = Number.parseInt(textOf(firstOf(channel, 'ttl')), 10);
  return {
    format: formatOf(feed),
    title: titleOf(channel),
    link: linkOf(channel),
    description:
      plainText(
        firstOf(channel, 'subtitle', 'tagline', 'description', 'dc:description', 'itunes:summary'),
      ) || null,
    language: languageOf(channel),
    rights: plainText(firstOf(channel, 'rights', 'copyright', 'dc:rights')) || null,
    authors: authorsOf(channel),
    updated: dateOf(
      channel,
      'updated',
      'modified',
      'dcterms:modified',
      'lastbuilddate',
      'pubdate',
      'dc:date',
    ),
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    items: found.map(toItem),
    problems,
  };
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);

/** The feed's element may lie under junk that a server printed around it. */
function findFeed(element: Element, depth: number): Element | null {
  for (const child of elementsOf(element)) {
    if (ROOTS.has(child.name)) return child;
    const inner = depth < 3 ? findFeed(child, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

const formatOf = ({ name }: Element): FeedFormat =>
  name === 'feed' ? 'atom' : name.endsWith('rdf') ? 'rdf' : 'rss';

function itemsOf(feed: Element, channel: Element): Element[] {
  const places = feed === channel ? [feed] : [channel, feed];
  return places.flatMap((place) => [
    ...childrenNamed(place, 'item'),
    ...childrenNamed(place, 'entry'),
    ...childrenNamed(place, 'items').flatMap((items) => childrenNamed(items, 'item')),
  ]);
}

function toItem(item: Element): FeedItem {
  const content = plainText(
    firstOf(item, 'content:encoded', 'content', 'xhtml:body', 'body', 'fullitem'),
  );
  const summary = plainText(
    firstOf(
      item,
      'summary',
      'description',
      'dc:description',
      'itunes:summary',
      'media:description',
      'abstract',
    ),
  );
  const identity = firstOf(item, 'id', 'guid');
  return {
    id: textOf(identity).trim() || item.attributes['rdf:about'] || null,
    title: titleOf(item),
    link: linkOf(item) ?? permalinkOf(identity),
    text: (content || summary).slice(0, LIMITS.textLength),
    summary: summary === '' || content === '' ? null : summary.slice(0, LIMITS.textLength),
    published: dateOf(
      item,
      'published',
      'issued',
      'pubdate',
      'dcterms:issued',
      'dc:date',
      'dcterms:created',
    ),
    updated: dateOf(item, 'updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'dc:date'),
    authors: authorsOf(item),
    categories: categoriesOf(item),
    enclosures: enclosuresOf(item),
    language: languageOf(item),
  };
}

const titleOf = (element: Element): string | null =>
  oneLine(plainText(firstOf(element, 'title', 'dc:title', 'media:title')), LIMITS.titleLength) ||
  null;

const languageOf = (element: Element): string | null =>
  textOf(firstOf(element, 'language', 'dc:language')).trim() || element.language;

function dateOf(element: Element, ...names: readonly string[]): number | null {
  for (const name of names) {
    for (const found of childrenNamed(element, name)) {
      const date = parseDate(textOf(found));
      if (date !== null) return date;
    }
  }
  return null;
}

/** Atom's `href` with `rel="alternate"` first, then RSS's text. */
function linkOf(element: Element): string | null {
  const links = childrenNamed(element, 'link');
  const relOf = ({ attributes }: Element) => attributes['rel'] ?? 'alternate';
  const alternates = links.filter((link) => relOf(link) === 'alternate');
  const html = alternates.filter(({ attributes }) => /html|^$/.test(attributes['type'] ?? ''));
  for (const link of [...html, ...alternates]) {
    const address = absolute(link.attributes['href'] ?? textOf(link), link.base);
    if (address !== null) return address;
  }
  return null;
}

/** A guid is the link too unless it says that it is none (RSS 2.0). */
function permalinkOf(identity: Element | null): string | null {
  if (identity?.name !== 'guid') return null;
  if ((identity.attributes['ispermalink'] ?? 'true').toLowerCase() === 'false') return null;
  const text = textOf(identity).trim();
  return /^https?:\/\//i.test(text) ? absolute(text, null) : null;
}

const categoriesOf = (item: Element): string[] =>
  [...childrenNamed(item, 'category'), ...childrenNamed(item, 'dc:subject')]
    .map((category) => oneLine(category.attributes['term'] ?? textOf(category)))
    .filter((category) => category !== '')
    .slice(0, 100);

const enclosuresOf = (item: Element): Enclosure[] =>
  [
    ...childrenNamed(item, 'enclosure').map((one) => ({ one, address: one.attributes['url'] })),
    ...childrenNamed(item, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'enclosure')
      .map((one) => ({ one, address: one.attributes['href'] })),
    ...childrenNamed(item, 'media:content').map((one) => ({ one, address: one.attributes['url'] })),
  ].flatMap(({ one, address }) => {
    const href = absolute(address ?? '', one.base);
    if (href === null) return [];
    const length = Number.parseInt(one.attributes['length'] ?? '', 10);
    return [
      {
        href,
        type: one.attributes['type'] ?? null,
        length: Number.isFinite(length) ? length : null,
      },
    ];
  });
