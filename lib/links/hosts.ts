/** Hosts, the domains above them, and the site that a person means by them. */

// What may stand for the star of `amazon.*`: `de`, `co.uk`, `com.br`; never `evil.com`.
const ENDING = /^(?:(?:[a-z]{2,3}\.)?[a-z]{2}|[a-z]{3,}|xn--[a-z0-9-]+)$/;

/** True if `host` is `domain` or lies under it. A domain `amazon.*` stands for the name under every country's ending. */
export function isUnder(host: string, domain: string): boolean {
  if (!domain.endsWith('.*')) {
    return (
      host.endsWith(domain) &&
      (host.length === domain.length || host[host.length - domain.length - 1] === '.')
    );
  }
  const name = domain.slice(0, -1);
  for (let at = host.indexOf(name); at >= 0; at = host.indexOf(name, at + 1)) {
    const startsLabel = at === 0 || host[at - 1] === '.';
    if (startsLabel && ENDING.test(host.slice(at + name.length))) return true;
  }
  return false;
}

/**
 * The site that an «off here» switch means: the host in lower case without `www.`; the switch covers all below it.
 * No public-suffix list: it costs 113 kB, grows old between releases, and a switch for exactly the host that was seen
 * can never switch off more than was asked (`ana.github.io` stays apart from `ben.github.io`). Both engines agree on
 * it, because declarativeNetRequest's `requestDomains` reads a domain in the same way.
 */
export const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\.(?=.*\.)/, '');
