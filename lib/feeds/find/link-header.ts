/** Feeds that a server announces in HTTP `Link` headers (RFC 8288). */
import { type FeedCandidate, feedsAmong, type PageLink } from '@/lib/feeds/discover';

const VALUE =
  /<([^<>]{1,4096})>((?:\s*;\s*[\w*-]{1,40}\s*(?:=\s*(?:"(?:[^"\\]|\\.){0,500}"|[^\s",;]{0,500}))?){0,20})/g;
const PARAMETER = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*))/g;

/** `header` is the value of one or several `Link` headers joined by commas. */
export function feedsInLinkHeader(header: string, pageUrl: string): FeedCandidate[] {
  const links = [...header.slice(0, 20_000).matchAll(VALUE)].flatMap(
    ([, href = '', rest = '']): PageLink[] => {
      const parameters = new Map(
        [...rest.matchAll(PARAMETER)].map(([, name = '', quoted, plain]) => [
          name.toLowerCase(),
          quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
        ]),
      );
      const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(parameters.get('rel') ?? '');
      if (!isAlternate) return [];
      return [{ href, type: parameters.get('type') ?? '', title: parameters.get('title') ?? '' }];
    },
  );
  return feedsAmong(links, pageUrl);
}
