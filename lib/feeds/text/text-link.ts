/** Links inside texts, and how to write them out for people who read plain text. */
import type { TextLink } from '@/lib/feeds/feed';
import { absolute } from '@/lib/feeds/markup/address';

/** An absolute address that is safe to follow (http, https, mailto, tel), or null. */
export function textLink(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (/^(?:mailto|tel):[^\s<>"]{1,500}$/i.test(trimmed)) return trimmed;
  if (trimmed.startsWith('#')) return null;
  return absolute(trimmed, base);
}

/**
 * The text with a number behind the words of each link and the addresses at its end: `read this [1]`, `[1] https://…`.
 * Links whose address stands in the text anyway are left alone.
 */
export function withLinkNotes(text: string, links: readonly TextLink[]): string {
  const notes: string[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const { href, at } of links) {
    if (at < from || text.includes(href)) continue;
    let note = notes.indexOf(href) + 1;
    if (note === 0) note = notes.push(href);
    parts.push(text.slice(from, at), ` [${note}]`);
    from = at;
  }
  if (notes.length === 0) return text;
  parts.push(text.slice(from), '\n\n');
  parts.push(notes.map((href, index) => `[${index + 1}] ${href}`).join('\n'));
  return parts.join('');
}
