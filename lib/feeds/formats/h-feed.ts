/** A web page that is its own feed: microformats2 `h-entry` (microformats.org/wiki/h-feed). */
import { oneLine } from '@/lib/core/text';
import { feedsInPage } from '@/lib/feeds/discover';
import type { Feed, FeedItem } from '@/lib/feeds/feed';
import { LIMITS } from '@/lib/feeds/feed';

import { entryItem } from './h-entry';
import { readMarked } from './h-tokens';

/** The feed, or null where the page has no entries, or announces a feed of a better kind. */
export function readHFeed(html: string, url: string | null): Feed | null {
  const page = readMarked(html, url);
  if (
    page.entries.length === 0 ||
    feedsInPage(html, url ?? 'https://invalid.invalid/').length > 0
  ) {
    return null;
  }
  const items: FeedItem[] = page.entries
    .slice(0, LIMITS.items)
    .map((entry) => entryItem(entry, page));
  return {
    format: 'h-feed',
    version: null,
    id: null,
    title: oneLine(page.feedName || page.title, LIMITS.titleLength) || null,
    link: url,
    description: null,
    language: page.language,
    rights: null,
    authors: [],
    categories: [],
    published: null,
    updated: null,
    self: url,
    next: null,
    newUrl: null,
    hubs: [],
    signature: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    items,
    problems: page.entries.length > LIMITS.items ? ['too-many-items'] : [],
  };
}
