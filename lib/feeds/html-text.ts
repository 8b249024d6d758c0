/** Plain text out of HTML, its structure kept: paragraphs, list items and table rows on lines of their own. */
import { Parser } from 'htmlparser2';

import { neutralise } from '@/lib/core/text';

const PARAGRAPHS = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const LINES = new Set(['li', 'tr', 'dt', 'dd', 'option', 'caption']);
/** What is in these is no text for people. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'title',
  'textarea',
  'select',
]);
const MAX_DEPTH = 256;

/** Collects text and breaks; a break is written only when text follows, so nothing is ever looked at twice. */
function createCollector() {
  const parts: string[] = [];
  let breaks = 0;
  let afterBlank = true;
  return {
    breakLine(lines: number) {
      breaks = Math.max(breaks, lines);
      afterBlank = true;
    },
    lineBreak() {
      breaks = Math.min(breaks + 1, 2);
      afterBlank = true;
    },
    write(text: string, exact: boolean) {
      const folded = exact ? text : text.replace(/[\s\u00a0]+/g, ' ');
      const piece = afterBlank && !exact ? folded.trimStart() : folded;
      if (piece === '') return;
      if (breaks > 0 && parts.length > 0) parts.push('\n'.repeat(breaks));
      breaks = 0;
      parts.push(piece);
      afterBlank = /\s$/.test(piece.slice(-1));
    },
    text: () => tidy(parts.join('')),
  };
}

export function htmlToText(html: string): string {
  const out = createCollector();
  let silent = 0;
  let depth = 0;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        depth += 1;
        if (SILENT.has(name)) silent += 1;
        if (silent > 0 || depth > MAX_DEPTH) return;
        if (name === 'pre') preformatted += 1;
        if (name === 'br') out.lineBreak();
        else if (PARAGRAPHS.has(name)) out.breakLine(2);
        else if (LINES.has(name)) out.breakLine(1);
        if (name === 'li') out.write('• ', true);
      },
      ontext(text) {
        if (silent === 0) out.write(text, preformatted > 0);
      },
      onclosetag(name) {
        depth -= 1;
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (silent > 0) return;
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        if (PARAGRAPHS.has(name)) out.breakLine(2);
        else if (name === 'td' || name === 'th') out.write(' ', true);
        else if (LINES.has(name)) out.breakLine(1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return out.text();
}

/** Neutralised, without blanks at line ends, at most one empty line in a row. */
export const tidy = (text: string): string =>
  neutralise(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** True if a string is meant as HTML: it has a tag or a character reference. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][^>]*>|<!--|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i.test(text);
