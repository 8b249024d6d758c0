/**
 * Expressions (RE2) that match only where declarativeNetRequest can also take the parameter out. A rule that matches and
 * changes nothing hides every rule below it (w3c/webextensions#468), so the gate must be exact: a name in the path, in
 * the fragment or inside another value does not open it.
 */

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The name as it must stand in the address to be taken out: Chromium compares the form-encoded shape. */
export const encodedName = (name: string): string => encodeURIComponent(name).replace(/%20/g, '+');

const oneOf = (names: readonly string[]): string =>
  `(?:${names.map((name) => escape(encodedName(name))).join('|')})(?:[=&#]|$)`;

// Chromium lets one expression use 2 kB when compiled (w3c/webextensions#344): about this many characters of names beside
// the rest, measured in Chromium 156. A pattern in either case of letters takes twice its length.
const ROOM = 72;

/** Names in groups that fit into one expression each. */
function chunks(names: readonly string[], room: number): string[][] {
  const groups: string[][] = [];
  let left = 0;
  for (const name of names) {
    const size = encodedName(name).length + 1;
    if (size > left) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(name);
    left -= size;
  }
  return groups;
}

/** Each matches where some of the names are in the query; together they cover all names. */
export const gates = (names: readonly string[]): string[] =>
  chunks(names, ROOM).map((some) => `^[^?#]*\\?(?:[^#]*&)?${oneOf(some)}`);

/** An address pattern of the filter language, in any case of letters. */
export function patternRegex(pattern: string): string {
  const anchored = pattern.startsWith('||');
  const body = anchored ? pattern.slice(2) : pattern.replace(/^\|/, '');
  const start = anchored ? '^https?://(?:[^/?#]*\\.)?' : pattern.startsWith('|') ? '^' : '';
  const end = body.endsWith('|') ? '$' : '';
  const middle = Array.from(body.replace(/\|$/, '').replace(/\*+/g, '*'), (char) =>
    char === '*' ? '.*' : char === '^' ? '(?:[^\\w.%-]|$)' : escape(char),
  ).join('');
  return `${start}(?i:${middle})${end}`;
}

/** Where the pattern matches *and* one of the names is in the query: one expression, or two for two orders. */
export const gatedPatterns = (pattern: string, names: readonly string[]): string[] =>
  chunks(names, Math.max(12, ROOM - 2 * pattern.length)).flatMap((some) =>
    gatedPattern(pattern, some),
  );

function gatedPattern(pattern: string, names: readonly string[]): string[] {
  const whole = patternRegex(pattern);
  const [only] = names;
  if (names.length === 1 && only !== undefined && hasParameter(pattern, only)) return [whole];
  if (/[?&]$/.test(pattern)) return [`${whole}(?:[^#]*&)?${oneOf(names)}`];
  if (!/[?&]/.test(pattern)) {
    return pattern.endsWith('^')
      ? [
          `${patternRegex(pattern.slice(0, -1))}(?:\\?|[^\\w.%?#-][^?#]*\\?)(?:[^#]*&)?${oneOf(names)}`,
        ]
      : [`${whole}[^?#]*\\?(?:[^#]*&)?${oneOf(names)}`];
  }
  const after = `${whole}[^#]*&${oneOf(names)}`;
  if (pattern.startsWith('||')) return [after];
  return [after, `[?&]${oneOf(names)}[^#]*${whole}`];
}

const hasParameter = (pattern: string, name: string): boolean =>
  new RegExp(`(?:^|[?&^*])${escape(name)}=`).test(pattern);
