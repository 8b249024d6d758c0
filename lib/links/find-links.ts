/** Finds web links in free text. */

export type FoundLink = { readonly start: number; readonly end: number; readonly href: string };

// Ends at white space, at what encloses links in prose, Markdown and HTML, and at quotation marks of any language.
const LINK =
  /https?:\/\/[^\s<>"`\u0000-\u001f\u007f\u00ab\u00bb\u201c-\u201f\u2039\u203a\u3000-\u3002\u300c-\u300f\uff08\uff09\uff0c\u{e0000}-\u{e007f}]+/giu;

/** In order. Punctuation that belongs to the sentence and brackets that were opened before the link are not part of it. */
export function findLinks(text: string): FoundLink[] {
  return Array.from(text.matchAll(LINK), (match) => {
    const href = withoutTail(match[0]);
    return { start: match.index, end: match.index + href.length, href };
  });
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Linear: brackets are counted once, then the end is walked back. */
function withoutTail(link: string): string {
  const surplus = new Map<string, number>();
  for (const char of link) {
    if (char in CLOSES) surplus.set(char, (surplus.get(char) ?? 0) + 1);
    else if ('([{'.includes(char)) {
      const close = char === '(' ? ')' : char === '[' ? ']' : '}';
      surplus.set(close, (surplus.get(close) ?? 0) - 1);
    }
  }
  let end = link.length;
  for (; end > 0; end--) {
    const last = link[end - 1] ?? '';
    if (/[.,;:!?'*_~|\u2019\u2026]/.test(last)) continue;
    const unopened = surplus.get(last) ?? 0;
    if (!(last in CLOSES) || unopened <= 0) break;
    surplus.set(last, unopened - 1);
  }
  return link.slice(0, end);
}
