/** Finds the feeds that a web page announces (RFC 4287 autodiscovery, HTML `rel="alternate"`). */
import { Parser } from 'htmlparser2';

import { oneLine } from '@/lib/core/text';

import { absolute } from '@/lib/feeds/markup/address';

export type FeedCandidate = { readonly url: string; readonly title: string };
/** A `<link>` as the page has it. */
export type PageLink = { readonly href: string; readonly type: string; readonly title: string };

const FEED_TYPES =
  /^(?:application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json|xml)|text\/(?:xml|rss))\b/i;
// WordPress announces these as JSON too, and they are no feeds.
const NO_FEED = /\/wp-json\/|oembed/i;
const MAX_CANDIDATES = 20;

/** From the links of a page that is open. Comment feeds come last: people mean the articles. */
export function feedsAmong(links: readonly PageLink[], pageUrl: string | null): FeedCandidate[] {
  const found = new Map<string, FeedCandidate>();
  for (const { href, type, title } of links) {
    const url = absolute(href, pageUrl);
    if (url === null || !FEED_TYPES.test(type.trim()) || NO_FEED.test(url) || found.has(url))
      continue;
    found.set(url, { url, title: oneLine(title, 100) || new URL(url).host });
  }
  const isComments = ({ url, title }: FeedCandidate) => /comment/i.test(url + title);
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
  const parser = new Parser({
    onopentag(name, { rel = '', href = '', type = '', title = '' }) {
      if (name === 'base') base = absolute(href, pageUrl) ?? base;
      if (name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && links.length < 200) {
        links.push({ href: absolute(href, base) ?? '', type, title });
      }
    },
  });
  parser.write(html);
  parser.end();
  return feedsAmong(links, pageUrl);
}
