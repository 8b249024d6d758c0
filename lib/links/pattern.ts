/** Address patterns of the filter language: `||host^`, `|https://`, `*`, `^`, a trailing `|`. */

const escape = (text: string): string => text.replace(/[.*+?${}()|[\]\\/]/g, '\\$&');

const segment = (text: string): string =>
  Array.from(text, (char) => (char === '^' ? '(?:[^\\w.%-]|$)' : escape(char))).join('');

/**
 * A case-insensitive test that says the same as the pattern. The parts between the `*` are searched one after the other,
 * each from where the one before ended: linear in the length of the address, whatever a page puts into it.
 */
export function compilePattern(pattern: string): (href: string) => boolean {
  let body = pattern;
  let start = '';
  if (body.startsWith('||')) {
    start = '^[a-z][a-z0-9+.-]*:\\/\\/(?:[^/?#]*\\.)?';
    body = body.slice(2);
  } else if (body.startsWith('|')) {
    start = '^';
    body = body.slice(1);
  }
  const end = body.endsWith('|') ? '$' : '';
  if (end !== '') body = body.slice(0, -1);
  const segments = body.split(/\*+/);
  const parts = segments.map((text, at) => {
    const first = at === 0 ? start : '';
    const last = at === segments.length - 1 ? end : '';
    return new RegExp(first + segment(text) + last, 'gi');
  });
  return (href) => {
    let at = 0;
    for (const part of parts) {
      part.lastIndex = at;
      if (!part.test(href)) return false;
      at = part.lastIndex;
    }
    return true;
  };
}

/** `||host^…`: the host and what follows it, or null where the pattern does not begin with a whole host. */
export function hostOfPattern(pattern: string): { host: string; rest: string } | null {
  const match = /^\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\^|(?=[/?:])|$)(.*)$/i.exec(pattern);
  if (match === null || match[1] === undefined) return null;
  // `||amazon.de` without an end also means amazon.de.example.
  if (match[2] === '' && match[3] === '') return null;
  return { host: match[1].toLowerCase(), rest: match[3] ?? '' };
}

/** The longest word that every matching address must contain whole, lower case; '' if none is sure. See `words.ts`. */
export function wordOfPattern(pattern: string): string {
  // `example.com^` without `||` means the host all the same: its first word is a whole one.
  const isBareHost = /^[a-z0-9-]+\.[a-z]{2,}/i.test(pattern);
  let best = '';
  for (const match of pattern.matchAll(/[a-z0-9%]{2,}/gi)) {
    const before = pattern[match.index - 1];
    const after = pattern[match.index + match[0].length];
    // Beside a `*` or at an open end the word may be part of a longer one in the address.
    if ((before === undefined && !isBareHost) || before === '*') continue;
    if (after === undefined || after === '*') continue;
    if (/^(?:https?|www|com)$/i.test(match[0])) continue;
    if (match[0].length > best.length) best = match[0].toLowerCase();
  }
  return best;
}
