/** What a person types as an address, read as a web address. */

// Chromium's parser takes blanks in a host and writes them as %20; a real host has letters, digits, dots and hyphens.
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i;

/** The absolute http(s) address without its fragment (`https://` is added where nothing is named), or null. */
export function readWebAddress(typed: string): string | null {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  // A bare word is no address; who means a machine of that name writes http:// before it.
  if (!hasScheme && !/[.[]|^localhost/i.test(text)) return null;
  const full = hasScheme ? text : `https://${text}`;
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  url.hash = '';
  return HOST.test(url.hostname) ? url.href : null;
}
