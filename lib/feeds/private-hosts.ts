/** Hosts inside one's own machine or network, which no feed may make Mycel ask (facts/feeds.md 5.2). */

/**
 * Hosts as browsers write them in addresses, as regular expressions that RE2 reads too: the function below and the
 * browser's request rules are made of the same.
 */
const PRIVATE: readonly string[] = [
  // This host, private networks, loopback (RFC 1122, RFC 1918).
  '(0|10|127)\\.[0-9.]+',
  '(169\\.254|192\\.168|192\\.0\\.0|198\\.1[89])\\.[0-9.]+',
  '172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+',
  '100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+',
  // Multicast and reserved.
  '(22[4-9]|23[0-9]|24[0-9]|25[0-5])\\.[0-9.]+',
  // IPv6: unspecified, loopback, everything with an IPv4 address inside, unique local, link local, multicast.
  '\\[(::|64:ff9b:|2002:|2001:0?:|f[cd][0-9a-f][0-9a-f]:|fe[89a-f][0-9a-f]:|ff[0-9a-f][0-9a-f]:)[^/]*',
  // Names without a dot, and those that are never in the public DNS (RFC 6761, 6762, 8375, ICANN's `internal`).
  '[^/?#:.\\[]+\\.?',
  '[^/?#:\\[]+\\.(localhost|local|localdomain|internal|lan|home|corp|private|intranet|home\\.arpa)\\.?',
];

const patterns = PRIVATE.map((source) => new RegExp(`^(?:${source})$`, 'i'));

/**
 * True for hosts that are not on the public internet, in whatever form (`2130706433`, `0x7f.1`, `::ffff:127.0.0.1`),
 * and for what is no host at all. Public names that resolve to private addresses are not seen here.
 */
export function isPrivateHost(host: string): boolean {
  const canonical = canonicalHost(host);
  return canonical === null || patterns.some((pattern) => pattern.test(canonical));
}

/** The host as the URL parser writes it: numbers as dotted decimals, IPv6 in brackets and compressed; null for none. */
function canonicalHost(host: string): string | null {
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  if (bracketed === '' || /[/?#@\\\s]/.test(bracketed)) return null;
  try {
    return new URL(`http://${bracketed}/`).hostname || null;
  } catch {
    return null;
  }
}

/** The same for the browser's request rules: regular expressions (RE2) over whole addresses. */
export const privateAddressRules: readonly string[] = PRIVATE.map(
  (source) => `^https?://([^/?#@]*@)?(${source})(:[0-9]+)?/`,
);
