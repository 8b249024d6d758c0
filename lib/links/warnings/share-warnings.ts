/** All that a person should know before passing a link on. */
import { readAddress, type Address } from '@/lib/links/address';
import { createByHost, type ByHost } from '@/lib/links/by-host';
import { guardOf } from '@/lib/links/guards';

import { residualWarnings } from './residual';
import { reveals, shorteners, type Reveal } from './reveals';
import type { LinkWarning } from './warning';

/** `address` is the link as it will be passed on. */
export function shareWarnings(address: Address): LinkWarning[] {
  const { href, host, queryAt, hashAt } = address;
  const guard = guardOf(address);
  const known = revealOf(address);
  const warnings: LinkWarning[] = [];
  if (address.hasCredentials) warnings.push({ kind: 'credentials' });
  if (isPrivate(host)) warnings.push({ kind: 'private-address', host });
  if (known !== null) {
    warnings.push({ kind: 'reveals', what: known.what, site: host, advice: known.advice });
  } else if (shorteners.has(host.replace(/^www\./, ''))) warnings.push({ kind: 'opaque', host });
  if (guard !== null) warnings.push({ kind: 'personal', what: guard });
  const before = href
    .slice(0, queryAt < 0 ? hashAt : queryAt)
    .slice(address.pathAt, address.pathAt + 2048);
  if (/[\w.+-](?:@|%40)[\w-]+\.[a-z]{2,}(?:\/|$)/i.test(before)) {
    warnings.push({ kind: 'email', name: null });
  }
  // A guarded link is all secret; its parts need no hints.
  if (guard === null && queryAt >= 0)
    warnings.push(...residualWarnings(href.slice(queryAt + 1, hashAt)));
  return warnings;
}

/** The same for any text; none if it is no link. */
export function warningsOf(href: string): LinkWarning[] {
  const address = readAddress(href);
  return address === null ? [] : shareWarnings(address);
}

let table: ByHost<Reveal> | null = null;

function revealOf(address: Address): Reveal | null {
  if (table === null) {
    table = createByHost<Reveal>();
    for (const reveal of reveals) for (const site of reveal.on.split(' ')) table.add(site, reveal);
  }
  const { href, pathAt } = address;
  let found: Reveal | null = null;
  const path = href.slice(pathAt, pathAt + 2048).split('?', 1)[0] ?? '';
  table.find(address, (reveal) => {
    if (found === null && (reveal.path === undefined || reveal.path.test(path))) found = reveal;
  });
  return found;
}

/** Names and numbers that mean something only in one network (RFC 1918, 3927, 4193, 6761, 6762). */
const isPrivate = (host: string): boolean =>
  /^(?:localhost|10\.\d|127\.\d|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1\]|f[cd]|fe80))/.test(
    host,
  ) ||
  /\.(?:local|localhost|internal|lan|home\.arpa)$/.test(host) ||
  !/[.:]/.test(host);
