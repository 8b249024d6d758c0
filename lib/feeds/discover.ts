/** Finds the feeds that a web page announces (RFC 4287 autodiscovery, HTML `rel="alternate"`). */
import { oneLine } from '@/lib/core/text';

import { absolute } from './markup/address';
import { readTokens } from './markup/tokens';

export type FeedCandidate = {
  readonly url: string;
  readonly title: string;
  /** Media type as announced, lower case, without parameters. */
  readonly type: string;
};
/** A `<link>` as the page has it. */
export type PageLink = { readonly href: string; readonly type: string; readonly title: string };

const FEED_TYPES =
  /^(?:application\/(?:(?:x\.|x-)?(?:rss|atom|rdf|netcdf)(?:\+xml)?|feed\+json|json|xml)|text\/(?:xml|rss|rss\+xml|rdf|atom\+xml))$/;
// WordPress announces these as JSON too, and they are no feeds.
const NO_FEED = /\/wp-json\/|oembed|\/manifest\.json|opensearch/i;
const COMMENTS = /comment|kommentar|коммент|σχόλι/i;
const MAX_CANDIDATES = 20;
const MAX_LINKS = 200;

/** From the links of a page that is open. Comment feeds come last: people mean the articles. */
export function feedsAmong(links: readonly PageLink[], pageUrl: string | null): FeedCandidate[] {
  const found = new Map<string, FeedCandidate>();
  for (const { href, type: stated, title } of links.slice(0, MAX_LINKS)) {
    const url = absolute(
      href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:'),
      pageUrl,
    );
    const type = stated.split(';')[0]?.trim().toLowerCase() ?? '';
    if (url === null || !FEED_TYPES.test(type) || NO_FEED.test(url) || found.has(url)) continue;
    found.set(url, { url, title: oneLine(title, 100) || new URL(url).host, type });
  }
  const isComments = ({ url, title }: FeedCandidate): boolean => COMMENTS.test(url + title);
  const all = [...found.values()];
  return [...all.filter((one) => !isComments(one)), ...all.filter(isComments)].slice(
    0,
    MAX_CANDIDATES,
  );
}

/** From the text of a page that was fetched. */
export function feedsInPage(html: string, pageUrl: string): FeedCandidate[] {
  const links: PageLink[] = [];
  let base = pageUrl;
  readTokens(html, 'html', {
    done: () => links.length >= MAX_LINKS,
    open(name, { rel = '', href = '', type = '', title = '' }) {
      const tag = name.toLowerCase();
      if (tag === 'base') base = absolute(href, pageUrl) ?? base;
      if ((tag === 'link' || tag === 'a') && /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel)) {
        links.push({ href: absolute(href, base) ?? href, type, title });
      }
    },
    close() {},
    text() {},
  });
  return feedsAmong(links, base);
}
