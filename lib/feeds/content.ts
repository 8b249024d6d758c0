/** The text of an element, by what its type says it is: plain text, escaped HTML, XHTML, base64. */
import { fromBase64, fromUtf8 } from '@/lib/core/bytes';

import { type Element, elementsOf, textOf } from './element';
import { htmlToText, looksLikeHtml, tidy } from './html-text';

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Child elements written out again as HTML, without attributes: only their structure counts for text. */
const serialise = ({ children }: Element): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child);
      const name = child.name.replace(/^xhtml:/, '');
      return `<${name}>${serialise(child)}</${name}>`;
    })
    .join('');

/** Plain text of a title, summary or content element; '' for none. */
export function plainText(element: Element | null): string {
  if (element === null) return '';
  const type = (element.attributes['type'] ?? '').toLowerCase();
  if (element.attributes['mode']?.toLowerCase() === 'base64') {
    const bytes = fromBase64(textOf(element).replace(/\s/g, ''));
    return bytes === null ? '' : htmlToText(fromUtf8(bytes));
  }
  // Markup in the open: Atom's XHTML, or HTML that somebody forgot to escape.
  if (elementsOf(element).length > 0) return htmlToText(serialise(element));
  const text = textOf(element);
  // Atom's `text` is text; everybody else writes HTML and does not say so.
  if (type === 'text' || type === 'text/plain') return tidy(text);
  return looksLikeHtml(text) ? htmlToText(text) : tidy(text);
}
