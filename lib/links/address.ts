/** Where the parts of a web address lie in its text. Nothing is normalised: cleaning cuts the text that was given. */
import { domainsOf, type Domains } from './by-host';

export type Address = {
  readonly href: string;
  /** As a browser reads it: lower case, punycode, no port. */
  readonly host: string;
  /** The host for look-ups. */
  readonly domains: Domains;
  /** Where the path begins (or the query, or the end). */
  readonly pathAt: number;
  /** Where the `?` stands, or -1. */
  readonly queryAt: number;
  /** Where the `#` stands, or the length. */
  readonly hashAt: number;
  /** True if there is a `user:password@`. */
  readonly hasCredentials: boolean;
};

// What a character of the authority means: 0 other, 1 plain in a host, 2 ends the authority, 3 ends the credentials.
const PLAIN = 1;
const END = 2;
const AT = 3;
const MEANING = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z0-9.-]/.test(char)) return PLAIN;
  // Browsers read `\` as `/`.
  if (/[/?#\\]/.test(char)) return END;
  return char === '@' ? AT : 0;
});

/** Null for anything but an absolute http or https address that a browser can read. */
export function readAddress(href: string): Address | null {
  const start = afterScheme(href);
  if (start < 0) return null;
  let hostAt = start;
  let isPlain = true;
  let pathAt = start;
  for (; pathAt < href.length; pathAt++) {
    const code = href.charCodeAt(pathAt);
    const meaning = code < 128 ? MEANING[code] : 0;
    if (meaning === PLAIN) continue;
    if (meaning === END) break;
    if (meaning === AT) hostAt = pathAt + 1;
    isPlain = false;
  }
  // Fast for a plain host; the browser's own parser decides about all others (upper case, umlauts, IPv6, a port).
  const isSimple = isPlain && pathAt > start && href.charCodeAt(pathAt - 1) !== 46;
  const host = isSimple ? href.slice(start, pathAt) : parseHost(href.slice(0, pathAt));
  if (host === null) return null;
  const hash = href.indexOf('#', pathAt);
  const hashAt = hash < 0 ? href.length : hash;
  const query = href.indexOf('?', pathAt);
  return {
    href,
    host,
    domains: domainsOf(host),
    pathAt,
    queryAt: query < hashAt ? query : -1,
    hashAt,
    hasCredentials: hostAt > start,
  };
}

function afterScheme(href: string): number {
  if (href.startsWith('https://')) return 8;
  if (href.startsWith('http://')) return 7;
  return /^https?:\/\//i.exec(href)?.[0].length ?? -1;
}

function parseHost(origin: string): string | null {
  try {
    return new URL(origin).hostname.replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}
