/** Patterns of parameters that hold on every site: two quick looks that spare most parameters the patterns themselves. */

export type CodeSet = { has(code: number): boolean };

/** One expression for all. Case is left out of account: it may match too much, and each pattern is asked again. */
export const unionOf = (patterns: readonly string[]): RegExp | null =>
  patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'i');

/** First characters, of patterns that begin `^abc` or `^(?:abc|xyz)`, as nearly all do; any other lets all in. */
export function firstCodesOf(patterns: readonly string[]): CodeSet {
  const codes = new Uint8Array(128);
  for (const pattern of patterns) {
    const group = /^\^\(\?:((?:\w|\.|\\.|\|)+)\)/.exec(pattern)?.[1];
    const single = /^\^(\w)(?!\?|\*)[^|]*$/.exec(pattern)?.[1];
    const firsts = group?.split('|') ?? (single === undefined ? null : [single]);
    if (firsts === null || firsts.some((first) => !/^\w/.test(first))) codes.fill(1);
    else for (const first of firsts) both(first.charAt(0)).forEach((code) => (codes[code] = 1));
  }
  return { has: (code) => code < 128 && codes[code] === 1 };
}

const both = (char: string): number[] => [
  char.toLowerCase().charCodeAt(0),
  char.toUpperCase().charCodeAt(0),
];
