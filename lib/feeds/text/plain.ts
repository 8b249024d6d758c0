/** Strings that a feed calls text: told apart from HTML, tidied, or made plain. */
import { neutralise } from '@/lib/core/text';
import { LIMITS } from '@/lib/feeds/feed';

import type { PlainText } from './collector';
import { readHtml } from './html-text';

/** Neutralised, without blanks at line ends, at most one empty line in a row. */
export const tidy = (text: string): string =>
  neutralise(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** True if a string is meant as HTML: it has a tag or a character reference. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][^<>]*>|<!--|<!\[CDATA\[|&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i.test(
    text,
  );

/** Text that is text. Line breaks stay. */
export function readPlain(text: string): PlainText {
  const all = neutralise(text).trim();
  return { text: all.slice(0, LIMITS.textLength), links: [], cut: all.length > LIMITS.textLength };
}

/** What nobody says the kind of: HTML if it looks so. */
export const readLoose = (text: string, base: string | null): PlainText =>
  looksLikeHtml(text) ? readHtml(text, base) : readPlain(tidy(text));
