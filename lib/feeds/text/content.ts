/** The text of an element, by what its type says it is: plain text, escaped HTML, XHTML, base64. */
import { fromBase64, fromUtf8 } from '@/lib/core/bytes';
import { type Element, elementsOf, textOf } from '@/lib/feeds/markup/element';

import type { PlainText } from './collector';
import { readHtml } from './html-text';
import { readLoose, readPlain, tidy } from './plain';

export type Content = PlainText & {
  /** As the feed wrote it; null where it was plain text. */
  readonly html: string | null;
};

export const NO_CONTENT: Content = { text: '', links: [], cut: false, html: null };

/** Plain text of a title, summary or content element. */
export function contentOf(element: Element | null): Content {
  if (element === null) return NO_CONTENT;
  const kind = kindOf(element);
  if (kind === 'markup') return fromHtml(serialise(element), element.base);
  const text = kind === 'base64' ? fromBase64Text(textOf(element)) : textOf(element);
  if (kind === 'text') return { ...readPlain(tidyUnlessSigned(text)), html: null };
  if (kind === 'html') return fromHtml(text, element.base);
  const read = readLoose(text, element.base);
  return { ...read, html: read.text === text.trim() ? null : text };
}

const fromHtml = (html: string, base: string | null): Content => ({
  ...readHtml(html, base),
  html,
});

type ContentKind = 'text' | 'html' | 'markup' | 'base64' | 'loose';

/** RFC 4287, sections 3.1 and 4.1.3, and Atom 0.3's `mode`; RSS says nothing and means HTML. */
function kindOf(element: Element): ContentKind {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  if (mode === 'base64') return 'base64';
  // Markup in the open: Atom's XHTML, or HTML that somebody forgot to escape.
  if (elementsOf(element).length > 0) return 'markup';
  if (type === 'text' || type === 'text/plain') return 'text';
  if (type.includes('html') || mode === 'escaped') return 'html';
  // Media types other than text and XML are base64 in Atom; only what is base64 is taken for it.
  const isOpaque = type.includes('/') && !/^text\/|[/+]xml$|^multipart\//.test(type);
  return isOpaque && looksLikeBase64(textOf(element)) ? 'base64' : 'loose';
}

const looksLikeBase64 = (text: string): boolean =>
  /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text.replace(/\s+/g, ''));

function fromBase64Text(text: string): string {
  const bytes = fromBase64(text.replace(/\s+/g, ''));
  return bytes === null ? '' : fromUtf8(bytes);
}

/** Tidying would break the signature of a text that carries one. */
const tidyUnlessSigned = (text: string): string =>
  text.includes('-----BEGIN PGP ') ? text : tidy(text);

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Attributes that count for text: where links and pictures lead, and pictures' words. */
const KEPT = ['href', 'src', 'alt'];

/** Child elements written out again as HTML. */
function serialise({ children }: Element): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child);
      const name = child.name.slice(child.name.indexOf(':') + 1);
      const attributes = KEPT.filter((kept) => kept in child.attributes)
        .map(
          (kept) =>
            ` ${kept}="${escapeText(child.attributes[kept] ?? '').replace(/"/g, '&quot;')}"`,
        )
        .join('');
      return `<${name}${attributes}>${serialise(child)}</${name}>`;
    })
    .join('');
}
