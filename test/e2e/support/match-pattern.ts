/** Origins as the match patterns that browsers grant access by. */

/** The pattern of all pages of an origin; `*` is all sites. Match patterns know no ports. */
export function asPattern(origin: string): string {
  if (origin === '*') return '*://*/*';
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
