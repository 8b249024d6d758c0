/** Bytes in, typed feed out: whatever the format, the encoding or the damage. */
import { err, ok, type Result } from '@/lib/core/result';

import { decodeFeed } from './decode';
import { type Feed, type FeedError, LIMITS } from './feed';
import { readJson } from './read-json';
import { readXml } from './read-xml';

export type FeedSource = {
  /** Where the bytes came from, for relative links; null if unknown. */
  readonly url: string | null;
  /** The HTTP header's value, or ''. */
  readonly contentType: string;
};

/**
 * Reads a feed. Errors: `empty`, `too-large` (over LIMITS.bytes), `html-page` (a web page: ask it which feeds it
 * announces), `not-a-feed`. Never throws for anything in the bytes.
 */
export function readFeed(
  bytes: Uint8Array,
  { url, contentType }: FeedSource,
): Result<Feed, FeedError> {
  if (bytes.length > LIMITS.bytes) return err({ kind: 'too-large', limit: LIMITS.bytes });
  const { text, guessed } = decodeFeed(bytes, contentType);
  const start = text.replace(/^[\s\ufeff]+/, '');
  if (start === '') return err({ kind: 'empty' });
  const feed = start.startsWith('{') ? readJson(start, url) : readXml(start, url);
  if (feed !== null) {
    return ok(guessed ? { ...feed, problems: [...feed.problems, 'encoding-guessed'] } : feed);
  }
  return err({ kind: /<html[\s>]|<!doctype html/i.test(start) ? 'html-page' : 'not-a-feed' });
}
