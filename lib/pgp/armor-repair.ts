/**
 * Reads armor that a web form, a mail or a chat has mangled. Safe for encrypted messages and for certificates,
 * whose own cryptography proves them whole; never used for cleartext-signed text, where a guess would change what
 * was said.
 */
import { type Bytes, fromBase64 } from '@/lib/core/bytes';

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/;
const HEADER_KEY = /^(?:Version|Comment|Hash|Charset|MessageID)\s*:/i;

/**
 * The bytes of one armored block: everything between (or around a missing) begin and end line that can be base64.
 * Null if nothing is left. A wrong or missing checksum is ignored (RFC 9580, section 6.1: it MUST NOT matter).
 */
export function repairArmor(block: string): Bytes | null {
  let text = undoMarkup(block);
  // Strip the edge lines, wherever line breaks have moved to.
  text = text.replace(/^[\s\S]*?-{1,10}\s*BEGIN\s+PGP[A-Z\s]+(?:,[^-\n]*)?-+/, '');
  text = text.replace(/[-\s]{1,20}END\s+PGP[\s\S]*$/, '');
  const quotedPrintable = /=3D/i.test(text);
  const lines = text
    .split('\n')
    // Quote marks, table borders, Markdown fences and list bullets before the data; white space around it.
    .map((line) =>
      line
        .replace(/^[\s>|\]})`*~]+/, '')
        .replace(/^(?:- )+/, '')
        .trim(),
    );
  let data = withoutHeaders(lines).join('\n');
  if (quotedPrintable) data = data.replace(/=\n/g, '').replace(/=3D/gi, '=');
  // Checksum: «=» and four characters at the end of the data.
  data = withoutTail(data).replace(/(^|[^=\s])(={0,2})\s*=[A-Za-z0-9+/]{4}$/, '$1$2');
  data = data.replace(/[^A-Za-z0-9+/]/g, '');
  // A remainder of one character cannot be base64: it is a leftover.
  if (data.length % 4 === 1) data = data.slice(0, -1);
  return data === '' ? null : fromBase64(data.padEnd(Math.ceil(data.length / 4) * 4, '='));
}

/** Undoes what HTML, typography and terminals do to plain characters. */
const undoMarkup = (text: string): string =>
  text
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\v\f]/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(?:#43|#x2b|plus);/gi, '+')
    .replace(/&(?:#47|#x2f|sol);/gi, '/')
    .replace(/&(?:#61|#x3d|equals);/gi, '=')
    .replace(/&(?:#45|#x2d);/gi, '-')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:gt|#62|#x3e);/gi, '>')
    .replace(/&(?:lt|#60|#x3c|amp|#38|quot|#34|shy|zwj|zwnj);/gi, '')
    .replace(/\r\n?|\u2028|\u2029|\\r\\n|\\n/g, '\n');

/** Lines without the armor headers before the data, also where their line breaks or the blank line got lost. */
function withoutHeaders(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inHeaders = true;
  for (const line of lines) {
    if (line === '') continue;
    if (inHeaders && isHeader(line)) {
      // «Version: X Comment: y wcFMA…»: the data starts at the first long word.
      const data = fromFirstLongWord(line);
      if (data !== null) kept.push(data);
      inHeaders = data === null;
      continue;
    }
    inHeaders = false;
    kept.push(line);
  }
  return kept;
}

const isHeader = (line: string): boolean =>
  HEADER_KEY.test(line) || (/^[A-Za-z][A-Za-z-]{0,30}:/.test(line) && !BASE64_LINE.test(line));

/** What follows the short words of headers that ran into the data; null if no word is as long as a base64 line. */
function fromFirstLongWord(line: string): string | null {
  const words = line.split(' ');
  const first = words.findIndex((word) => word.length >= 48 && BASE64_LINE.test(word));
  return first === -1 ? null : words.slice(first).join('\n');
}

/** Trims by hand: a regular expression would take quadratic time on a long run that is not at the end. */
function withoutTail(data: string): string {
  let end = data.length;
  while (end > 0 && '`*~<>|-\n '.includes(data.charAt(end - 1))) end--;
  return data.slice(0, end);
}
