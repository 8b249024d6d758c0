/** When to look again: politely, and never all readers at once (facts/feeds.md 6). Pure: clock and chance come in. */
import { DAY, HOUR, type Millis, MINUTE } from '@/lib/core/time';

export type Headers = Readonly<Record<string, string>>;
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Request headers that let the server answer «nothing new» (RFC 9110, section 13). */
export const conditionalHeaders = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== null && { 'If-None-Match': etag }),
  ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
});

/** A response may bring new validators; one that brings none leaves the old ones standing. */
export const validatorsAfter = (old: Validators, headers: Headers): Validators => {
  const etag = headers['etag'] ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return etag === null && lastModified === null ? old : { etag, lastModified };
};

// People follow these sites for urgent calls, so the least is half an hour; a server that cannot say «nothing new»
// pays for every look, so it is looked at less often.
const BASE = 30 * MINUTE;
const WITHOUT_VALIDATORS = 2 * HOUR;
const MAX_WAIT = DAY;
const MAX_RETRY_AFTER = 7 * DAY;

export type Answer = {
  readonly headers: Headers;
  readonly validators: Validators;
  readonly ttlMinutes: number | null;
};

/** The next look after an answer. `chance` in 0..1 spreads readers over time. */
export function nextAfterAnswer(answer: Answer, now: Millis, chance: number): Millis {
  const { headers, validators, ttlMinutes } = answer;
  const hasValidators = validators.etag !== null || validators.lastModified !== null;
  const wait = Math.max(
    hasValidators ? BASE : WITHOUT_VALIDATORS,
    Math.min((ttlMinutes ?? 0) * MINUTE, MAX_WAIT),
    Math.min(maxAge(headers), MAX_WAIT),
    retryAfter(headers, now),
  );
  return now + spread(wait, chance);
}

/** The next look after `failures` failures in a row: twice as long each time, up to a day. */
export function nextAfterFailure(
  failures: number,
  headers: Headers,
  now: Millis,
  chance: number,
): Millis {
  const wait = Math.min(BASE * 2 ** Math.min(failures - 1, 10), MAX_WAIT);
  return now + spread(Math.max(wait, retryAfter(headers, now)), chance);
}

const spread = (wait: number, chance: number): number => Math.round(wait * (0.9 + 0.3 * chance));

function maxAge(headers: Headers): number {
  const seconds = /(?:^|[\s,])max-age=(\d+)/i.exec(headers['cache-control'] ?? '')?.[1];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}

/** Seconds or an HTTP date (RFC 9110, section 10.2.3), bounded: no server switches a feed off for ever. */
function retryAfter(headers: Headers, now: Millis): number {
  const value = headers['retry-after']?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), MAX_RETRY_AFTER) : 0;
}
