/** Where the parts of a web address lie in its text. Nothing is normalised: cleaning cuts the text that was given. */

export type Address = {
  readonly href: string;
  /** As a browser reads it: lower case, punycode, no port. */
  readonly host: string;
  /** Where the path begins (or the query, or the end). */
  readonly pathAt: number;
  /** Where the `?` stands, or -1. */
  readonly queryAt: number;
  /** Where the `#` stands, or the length. */
  readonly hashAt: number;
  /** True if there is a `user:password@`. */
  readonly hasCredentials: boolean;
};

const SCHEME = /^https?:\/\//i;

/** Null for anything but an absolute http or https address that a browser can read. */
export function readAddress(href: string): Address | null {
  const scheme = SCHEME.exec(href);
  if (scheme === null) return null;
  const start = scheme[0].length;
  const pathAt = endOfAuthority(href, start);
  const hostStart = href.lastIndexOf('@', pathAt - 1) + 1;
  const hasCredentials = hostStart > start;
  const host = readHost(href, hasCredentials ? hostStart : start, pathAt);
  if (host === null) return null;
  const hash = href.indexOf('#', pathAt);
  const hashAt = hash < 0 ? href.length : hash;
  const query = href.indexOf('?', pathAt);
  return { href, host, pathAt, queryAt: query < hashAt ? query : -1, hashAt, hasCredentials };
}

function endOfAuthority(href: string, start: number): number {
  for (let at = start; at < href.length; at++) {
    const code = href.charCodeAt(at);
    // `/`, `?`, `#`, and `\`, which browsers read as `/`.
    if (code === 47 || code === 63 || code === 35 || code === 92) return at;
  }
  return href.length;
}

/** Fast for a plain host; the browser's own parser decides about all others (upper case, umlauts, IPv6, a port). */
function readHost(href: string, start: number, end: number): string | null {
  for (let at = start; at < end; at++) {
    const code = href.charCodeAt(at);
    const plain =
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46;
    if (!plain) return readHostSlowly(href, end);
  }
  if (end === start || href.charCodeAt(end - 1) === 46) return readHostSlowly(href, end);
  return href.slice(start, end);
}

function readHostSlowly(href: string, end: number): string | null {
  try {
    return new URL(href.slice(0, end)).hostname.replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}
