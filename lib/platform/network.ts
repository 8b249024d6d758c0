/** The only request that Mycel makes by itself: a feed that the user follows. Sends nothing that tells readers apart. */
import { concat } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { SECOND } from '@/lib/core/time';

import { canReach } from './permissions';

export type FeedResponse = {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
};

export type FetchError =
  /** The browser was never allowed to reach this site, or no longer is. Nothing was sent. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' };

// Facts/feeds.md 5.3: a worker dies after 30 s even with a fetch in flight; 5 MB is more than any honest feed.
const TIMEOUT_MS = 15 * SECOND;
const MAX_BYTES = 5 * 1024 * 1024;

/** Fetches `url` without cookies, referrer or cache. Never throws for what a server or network does. */
export async function fetchFeed(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Result<FeedResponse, FetchError>> {
  if (!(await canReach(url))) return err({ kind: 'no-access' });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: abort.signal,
      // One language for all readers: the browser's own would set this one apart.
      headers: { ...headers, 'Accept-Language': '*' },
    });
    const bytes = await readBounded(response);
    if (bytes === null) {
      abort.abort();
      return err({ kind: 'too-large' });
    }
    return ok({
      status: response.status,
      url: response.url,
      headers: Object.fromEntries(response.headers),
      bytes,
    });
  } catch {
    return err({ kind: abort.signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

/** The body, or null once it grows over the bound (counted after decompression). */
async function readBounded(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) return null;
    parts.push(value);
  }
  return concat(...parts);
}
