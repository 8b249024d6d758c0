/** Whether two addresses lead to the same feed, so that nobody follows it twice without noticing. */

/** A key that equal feeds share: without scheme, `www.`, port of the scheme, trailing slash, fragment and case of the host. */
export function feedAddressKey(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${url.search}`;
}

/** Pairs of positions in `addresses` that lead to the same feed, the earlier first. */
export function duplicateFeeds(addresses: readonly string[]): (readonly [number, number])[] {
  const seen = new Map<string, number>();
  return addresses.flatMap((address, index) => {
    const key = feedAddressKey(address);
    const before = seen.get(key);
    if (before !== undefined) return [[before, index] as const];
    seen.set(key, index);
    return [];
  });
}
