/** Plain text out of HTML, its structure kept: paragraphs, list items and table rows on lines of their own. */
import { LIMITS, type TextLink } from '@/lib/feeds/feed';
import { readTokens } from '@/lib/feeds/markup/tokens';

import { createCollector, type PlainText } from './collector';
import { textLink } from './text-link';

const PARAGRAPHS = new Set(
  'address article aside blockquote center details dialog div dl fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const LINES = new Set('li tr dt dd option caption thead tbody tfoot legend'.split(' '));
/** What is in these is no text for people. */
const SILENT = new Set('script style template noscript applet head'.split(' '));
const MAX_HTML = LIMITS.textLength * 4;

export type HtmlText = PlainText & { readonly links: readonly TextLink[] };

/** `base` is what links are relative to. Text beyond LIMITS.textLength is cut and said so. */
export function readHtml(html: string, base: string | null): HtmlText {
  const out = createCollector();
  const hrefs: (string | null)[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  const alternatives: string[] = [];
  let silent = 0;
  let preformatted = 0;

  readTokens(prepare(html.slice(0, MAX_HTML)), 'html', {
    open(raw, attributes, closed) {
      const name = raw.toLowerCase();
      if (SILENT.has(name)) {
        silent += closed && name !== 'script' && name !== 'style' ? 0 : 1;
        return;
      }
      if (silent > 0) return;
      if (name === 'br') out.lineBreak();
      else if (PARAGRAPHS.has(name)) out.breakLine(lists.length > 0 && isList(name) ? 1 : 2);
      else if (LINES.has(name)) out.breakLine(1);
      if (name === 'pre') preformatted += 1;
      else if (isList(name)) lists.push({ ordered: name === 'ol', count: 0 });
      else if (name === 'li') out.write(bullet(lists.at(-1), lists.length), true);
      else if (name === 'a') hrefs.push(textLink(attributes['href'] ?? '', base));
      else if (name === 'img' || name === 'area')
        alternatives.push(withoutTags(attributes['alt'] ?? ''));
    },
    close(raw) {
      const name = raw.toLowerCase();
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (silent > 0) return;
      if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      if (isList(name)) lists.pop();
      if (name === 'a') {
        const href = hrefs.pop() ?? null;
        if (href !== null) out.mark(href);
      }
      if (PARAGRAPHS.has(name)) out.breakLine(lists.length > 0 ? 1 : 2);
      else if (name === 'td' || name === 'th') out.write(' ', false);
      else if (LINES.has(name)) out.breakLine(1);
    },
    text(text) {
      if (silent === 0) out.write(text, preformatted > 0);
    },
  });
  const read = out.finish();
  // A picture alone: its words are all there is.
  return read.text === '' ? { ...read, text: alternatives.join(' ').trim() } : read;
}

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, ' ');

const isList = (name: string): boolean => name === 'ul' || name === 'ol' || name === 'menu';

function bullet(list: { ordered: boolean; count: number } | undefined, depth: number): string {
  const indent = '  '.repeat(Math.max(0, Math.min(depth, 5) - 1));
  if (list === undefined || !list.ordered) return `${indent}• `;
  list.count += 1;
  return `${indent}${list.count}. `;
}

/**
 * Elements whose contents a browser takes for raw text: without their tags the contents are read like everything else,
 * and one that nobody closed does not swallow the rest.
 */
const RAW_TAGS = /<\/?(?:iframe|noembed|noframes|xmp|plaintext|textarea|title)\b[^<>]*>/gi;
/** `<https://…>` and `<me@example.org>` are addresses that somebody wrote into plain text, no tags. */
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>"'=]{1,500}|[\w.+-]{1,64}@[\w.-]{1,255})>/gi;

const prepare = (html: string): string =>
  endComment(html).replace(RAW_TAGS, ' ').replace(ADDRESS, '&lt;$1&gt;');

/** A comment without end ends at the next `>`: an excerpt that was cut inside one keeps its words. */
function endComment(html: string): string {
  const open = html.indexOf('<!--', Math.max(0, html.lastIndexOf('-->')));
  return open < 0 ? html : `${html.slice(0, open)}<!${html.slice(open + 4)}`;
}
