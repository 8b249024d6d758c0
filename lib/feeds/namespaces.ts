/** Which vocabulary an element belongs to, by namespace where declared, by its usual prefix where not. */
import type { Node } from './tree';

const byUri: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/net/rss1.1#': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.georss.org/georss': 'georss',
};

const usual = new Set([
  'atom',
  'dc',
  'dcterms',
  'content',
  'sy',
  'rdf',
  'itunes',
  'media',
  'xhtml',
]);

/** Prefix to vocabulary, as declared so far. */
export type Scope = ReadonlyMap<string, string>;

export function extendScope(scope: Scope, { attributes }: Node): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return scope;
  const wider = new Map(scope);
  for (const [name, uri] of declared) {
    const vocabulary = byUri[uri.trim().toLowerCase()];
    wider.set(name.slice(6), vocabulary ?? '?');
  }
  return wider;
}

/** `dc:title`, `content:encoded`, or just `title` for RSS and Atom themselves. */
export function qualifiedName({ name, local }: Node, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon).toLowerCase();
  const known = scope.get(prefix);
  const vocabulary =
    known === undefined || known === '?' ? (usual.has(prefix) ? prefix : '') : known;
  return vocabulary === '' || vocabulary === 'atom' ? local : `${vocabulary}:${local}`;
}
