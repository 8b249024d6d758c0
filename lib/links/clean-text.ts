/** Cleans every link in a text and leaves all other characters as they are. */
import { cleanLink, type CleanedLink, type CleanOptions } from './clean-link';
import { findLinks } from './find-links';

export type CleanedText = { readonly text: string; readonly links: readonly CleanedLink[] };

export function cleanText(text: string, options: CleanOptions): CleanedText {
  const links: CleanedLink[] = [];
  let clean = '';
  let from = 0;
  for (const { start, end, href } of findLinks(text)) {
    const link = cleanLink(href, options);
    links.push(link);
    clean += text.slice(from, start) + link.href;
    from = end;
  }
  return { text: clean + text.slice(from), links };
}
