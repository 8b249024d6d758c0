/** Bytes in, typed feed out: whatever the format, the encoding or the damage. */
import { err, ok, type Result } from '@/lib/core/result';

import { decodeFeed } from './decode/decode';
import { type Feed, type FeedError, LIMITS } from './feed';
import { readHFeed } from './formats/h-feed';
import { readJson } from './formats/json-feed';
import { readXml } from './formats/xml-feed';

export type FeedSource = {
  /** Where the bytes came from, for relative links; null if unknown. */
  readonly url?: string | null;
  /** The HTTP header's value, or ''. */
  readonly contentType?: string;
};

/**
 * Reads a feed. Errors: `empty`, `too-large` (over LIMITS.bytes), `html-page` (a web page: ask it which feeds it
 * announces), `not-a-feed`. A page is a feed itself (`h-feed`) only if it is marked up as one and announces no other.
 * Never throws for anything in the bytes.
 */
export function readFeed(
  bytes: Uint8Array,
  { url = null, contentType = '' }: FeedSource,
): Result<Feed, FeedError> {
  if (bytes.length > LIMITS.bytes) return err({ kind: 'too-large', limit: LIMITS.bytes });
  const { text, guessed } = decodeFeed(bytes, contentType);
  const start = text.replace(/^[\s\ufeff\u0000]+/, '');
  if (start === '') return err({ kind: 'empty' });
  const isPage = /<html[\s>]|<!doctype html/i.test(start.slice(0, 4096));
  const feed =
    readJson(start, url) ?? readXml(start, url) ?? (isPage ? readHFeed(start, url) : null);
  if (feed === null) return err({ kind: isPage ? 'html-page' : 'not-a-feed' });
  return ok(guessed ? { ...feed, problems: [...feed.problems, 'encoding-guessed'] } : feed);
}
