/** Which vocabulary an element belongs to, by namespace where declared, by its usual prefix where not. */
import type { Attributes } from './tokens';

/** The feed formats' own elements carry no prefix here, Atom's and RSS's alike. */
const FEED = '';
/** Something declared that Mycel does not know: its `title` is not the feed's. */
const FOREIGN = 'foreign';

const byUri: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': FEED,
  'https://www.w3.org/2005/atom': FEED,
  'http://purl.org/atom/ns#': FEED,
  'http://purl.org/rss/1.0/': FEED,
  'http://my.netscape.com/rdf/simple/0.9/': FEED,
  'http://channel.netscape.com/rdf/simple/0.9/': FEED,
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': FEED,
  'http://backend.userland.com/rss': FEED,
  'http://backend.userland.com/rss2': FEED,
  'http://backend.userland.com/rss091': FEED,
  'http://backend.userland.com/rss092': FEED,
  'http://blogs.law.harvard.edu/tech/rss': FEED,
  'http://cyber.law.harvard.edu/rss/rss.html': FEED,
  'http://purl.org/net/rss1.1#': FEED,
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://purl.org/rss/1.0/modules/event/': 'ev',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://purl.org/rss/1.0/modules/threading/': 'thr',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'https://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.georss.org/georss': 'georss',
  'http://www.opengis.net/gml': 'gml',
  'http://www.w3.org/2003/01/geo/wgs84_pos#': 'geo',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
};

/** Prefixes that mean one thing by custom, even where nobody declared them. */
const byPrefix: Readonly<Record<string, string>> = {
  atom: FEED,
  atom10: FEED,
  a10: FEED,
  rss: FEED,
  ...Object.fromEntries(
    'dc dcterms content sy ev thr rdf itunes media xhtml georss gml geo feedburner svg math'
      .split(' ')
      .map((prefix) => [prefix, prefix]),
  ),
};

const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);

/** Prefix to vocabulary, as declared so far. */
export type Scope = ReadonlyMap<string, string>;

export const NO_SCOPE: Scope = new Map();

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const prefixOf = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon).toLowerCase();
};

/** The scope inside an element with these attributes. */
export function extendScope(scope: Scope, name: string, attributes: Attributes): Scope {
  let wider: Map<string, string> | null = null;
  for (const attribute in attributes) {
    if (!attribute.startsWith('xmlns')) continue;
    if (attribute !== 'xmlns' && attribute[5] !== ':') continue;
    const prefix = attribute.slice(6);
    const uri = (attributes[attribute] ?? '').trim().toLowerCase();
    wider ??= new Map(scope);
    // A root may call its own namespace anything; there are many drafts and misspellings of each.
    const isOwn = prefix === '' && ROOTS.has(name.toLowerCase());
    const known = Object.hasOwn(byUri, uri) ? byUri[uri] : undefined;
    wider.set(prefix, isOwn ? FEED : (known ?? byPrefix[prefix] ?? FOREIGN));
  }
  return wider ?? scope;
}

/** `dc:title`, `content:encoded`, or just `title` for RSS and Atom themselves; lower case. */
export function qualifiedName(name: string, scope: Scope): string {
  const prefix = prefixOf(name);
  const local = localName(name);
  const usual = Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix] : undefined;
  const vocabulary = scope.get(prefix) ?? usual ?? (prefix === '' ? FEED : FOREIGN);
  // An unprefixed element in a namespace nobody knows is most often a feed's own after all.
  if (vocabulary === FEED || (vocabulary === FOREIGN && prefix === '')) return local;
  return `${vocabulary}:${local}`;
}
