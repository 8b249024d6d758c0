/** Validators: what lets a server answer «nothing new» (RFC 9110, section 13), and how not to be known again by them. */
import { DAY, HOUR, type Millis } from '@/lib/core/time';
import { parseDate } from '@/lib/feeds/dates/parse-date';

import type { Headers } from './cache-headers';

export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** How long validators may stand in forgetful mode. */
const FORGET_AFTER = 8 * DAY;
const MAX_LENGTH = 1000;

/** Request headers; header values that could not have come from a header are left out. */
export const conditionalHeaders = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(isValue(etag) && { 'If-None-Match': etag }),
  ...(isValue(lastModified) && { 'If-Modified-Since': lastModified }),
});

const isValue = (value: string | null): value is string =>
  value !== null && value.length <= MAX_LENGTH && /^[\x20-\x7e\x80-\xff]+$/.test(value);

/** A response may bring new validators; one that brings none leaves the old ones standing. */
export const validatorsAfter = (old: Validators, headers: Headers): Validators => {
  const etag = headers['etag'] ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return etag === null && lastModified === null ? old : { etag, lastModified };
};

/**
 * Forgetful mode: a server can give every reader an ETag or a Last-Modified of their own and know them by it. Kept is
 * only the server's own clock at the answer, cut to the hour, which all readers of that hour share.
 */
export function forgetfulValidators(headers: Headers): Validators {
  const date = parseDate(headers['date'] ?? '');
  if (date === null) return NO_VALIDATORS;
  return { etag: null, lastModified: new Date(Math.floor(date / HOUR) * HOUR).toUTCString() };
}

/** True if validators first taken at `since` have stood so long that they go. */
export const isTimeToForget = (since: Millis, now: Millis): boolean => now - since >= FORGET_AFTER;
