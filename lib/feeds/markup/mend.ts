/** Repairs, before parsing, what would swallow the rest of a feed: a lone `<`, and what begins and never ends. */

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const COMMENT = '<!--';
const COMMENT_END = '-->';
// What may follow `<` in XML: a name, `/`, `!` or `?`.
const opensMarkup = /[A-Za-z_:/!?\u0080-\uffff]/;

export type Mended = { readonly text: string; readonly mended: boolean };

export function mendMarkup(text: string): Mended {
  const parts: string[] = [];
  let copied = 0;
  const insert = (at: number, what: string, skip: number): void => {
    parts.push(text.slice(copied, at), what);
    copied = at + skip;
  };
  // Where the section being looked at ends: found once for all sections before it, -1 for nowhere.
  let sectionEnd: number | null = null;
  let commentEnd = 0;
  const lastInstruction = text.lastIndexOf('?>');
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.startsWith(CDATA, at)) {
      if (sectionEnd === null || (sectionEnd >= 0 && sectionEnd < at)) {
        sectionEnd = text.indexOf(CDATA_END, at);
      }
      const repair = missingEnd(text, at, sectionEnd);
      if (repair !== null) insert(repair.at, repair.insert, repair.skip);
      const end = repair === null ? sectionEnd : repair.at + repair.skip;
      if (end < 0) break;
      at = text.indexOf('<', end);
    } else if (text.startsWith(COMMENT, at)) {
      if (commentEnd !== -1) commentEnd = text.indexOf(COMMENT_END, at + COMMENT.length);
      if (commentEnd < 0) insert(at, '&lt;', 1);
      at = text.indexOf('<', Math.max(at + 1, commentEnd));
    } else {
      const isEndless = text.charAt(at + 1) === '?' && lastInstruction < at;
      if (isEndless || !opensMarkup.test(text.charAt(at + 1))) insert(at, '&lt;', 1);
      at = text.indexOf('<', at + 1);
    }
  }
  if (parts.length === 0) return { text, mended: false };
  parts.push(text.slice(copied));
  return { text: parts.join(''), mended: true };
}

type Repair = { readonly at: number; readonly insert: string; readonly skip: number };

/**
 * What to do about the section at `start` if it was never closed, or null. A section that runs into the next one or into
 * the end of the text, over the end of its element, was not: it ends where its element does; one that runs over the end
 * of its item is no section at all.
 */
function missingEnd(text: string, start: number, end: number): Repair | null {
  const next = text.indexOf(CDATA, start + CDATA.length);
  const limit = Math.min(end < 0 ? text.length : end, next < 0 ? text.length : next);
  if (end >= 0 && limit === end) return null;
  const section = text.slice(start, limit);
  const element = /<([\w:.-]+)(?:\s[^<>]*)?>[^<>]*$/.exec(
    text.slice(Math.max(0, start - 300), start),
  );
  const closing = element === null ? -1 : section.indexOf(`</${element[1] ?? ''}`);
  if (closing >= 0) return { at: start + closing, insert: CDATA_END, skip: 0 };
  return /<\/(?:item|entry)\s*>/i.test(section)
    ? { at: start, insert: '', skip: CDATA.length }
    : null;
}
