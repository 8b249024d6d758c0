/** What an answer's headers say about when to ask again (RFC 9110, RFC 9111). Names of headers in lower case. */
import type { Millis } from '@/lib/core/time';
import { parseDate } from '@/lib/feeds/dates/parse-date';

export type Headers = Readonly<Record<string, string>>;

/** How long the answer stays fresh, in ms; 0 if it does not say. `max-age` before `Expires`, less what it aged on the way. */
export function freshFor(headers: Headers, now: Millis): number {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  const age = /^\d{1,10}$/.test(headers['age'] ?? '') ? Number(headers['age']) : 0;
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - age) * 1000;
  const expires = parseDate(headers['expires'] ?? '');
  if (expires === null) return 0;
  // The server's own clock counts: ours may be wrong.
  const answered = parseDate(headers['date'] ?? '') ?? now;
  return Math.max(0, expires - answered);
}

/** `Retry-After` in ms from now (RFC 9110, section 10.2.3): seconds or a date; 0 if there is none. */
export function retryAfter(headers: Headers, now: Millis): number {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  const date = parseDate(value);
  return date === null ? 0 : Math.max(0, date - now);
}
