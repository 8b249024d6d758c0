/**
 * The cleartext signature framework (RFC 9580, section 7), read strictly. Own reader, because openpgp 6.3 skips text
 * before and after the block and fails on the name of SHA-3 (facts/pgp.md 5.7).
 */
import { findBlocks } from './blocks';

export interface Cleartext {
  /** What the signature covers, with LF line ends: trailing spaces and tabs of each line are not part of it. */
  text: string;
  /** The armored signature. */
  signature: string;
}

const HASH_HEADER = /^Hash: [A-Za-z0-9_/,\- ]+$/;

/**
 * Splits the only signed block in `input`. Null if there is none, if anything in it breaks the rules, or if there are
 * two: which one was meant would be a guess.
 */
export function readCleartext(input: string): Cleartext | null {
  const signed = findBlocks(input).filter(({ kind }) => kind === 'signed');
  const block = signed[0];
  if (block === undefined || signed.length > 1) return null;
  const lines = block.text.split(/\r?\n/);
  if (trimmed(lines[0] ?? '') !== '-----BEGIN PGP SIGNED MESSAGE-----') return null;
  const blank = lines.findIndex((line, index) => index > 0 && trimmed(line) === '');
  const end = lines.findIndex((line) => trimmed(line) === '-----BEGIN PGP SIGNATURE-----');
  if (blank === -1 || end < blank) return null;
  const headers = lines.slice(1, blank);
  if (!headers.every((line) => HASH_HEADER.test(trimmed(line)))) return null;
  const body = lines.slice(blank + 1, end).map(unescapeLine);
  if (body.includes(null)) return null;
  return { text: body.join('\n'), signature: lines.slice(end).join('\n') };
}

/** Null for a line that starts with a dash and is not escaped: some programs would hash it, some would not show it. */
function unescapeLine(line: string): string | null {
  const shown = trimmed(line);
  if (shown.startsWith('- ')) return shown.slice(2);
  if (line.startsWith('- ')) return '';
  return shown.startsWith('-') ? null : shown;
}

/** Only what the format calls white space: others would see a line where we see none. */
const trimmed = (line: string): string => line.replace(/[ \t\r]+$/, '');
