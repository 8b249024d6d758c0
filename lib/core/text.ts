/** Text from strangers, made safe to show and fit to compare. */

// Bidirectional controls, zero-width and other invisible characters: they can make a shown text lie (facts/feeds.md 5.3).
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
// Control characters except tab and newline.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The text without characters that are invisible or that re-order what is shown; tabs and newlines stay. */
export const neutralise = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(INVISIBLE, '');

/** One shown line: neutralised, white space folded to single spaces, at most `max` characters (then an ellipsis). */
export function oneLine(text: string, max = 300): string {
  const line = neutralise(text).replace(/\s+/g, ' ').trim();
  return line.length <= max
    ? line
    : `${Array.from(line)
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** For comparing and searching: lower case, without accents, ß as ss (NFKD, marks stripped). */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/[\u2018\u2019]/g, "'")
    .normalize('NFC');
