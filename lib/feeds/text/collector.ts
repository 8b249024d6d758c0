/** Collects text and breaks into tidy plain text: a break is written only when text follows. */
import { neutralise } from '@/lib/core/text';
import { LIMITS, type TextLink } from '@/lib/feeds/feed';

export type PlainText = {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly cut: boolean;
};

// Nearly all text there is; looking closer costs more than this.
const HARMLESS = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f]*$/;

export function createCollector() {
  const parts: string[] = [];
  const links: { href: string; at: number }[] = [];
  let length = 0;
  let breaks = 0;
  let afterBlank = true;
  let cut = false;

  const push = (piece: string): void => {
    if (length + piece.length > LIMITS.textLength) cut = true;
    const fitting = piece.slice(0, LIMITS.textLength - length);
    parts.push(fitting);
    length += fitting.length;
  };
  /** White space at the end of a line is dropped before the break that follows it. */
  const trimLine = (): void => {
    while (parts.length > 0) {
      const last = parts[parts.length - 1] ?? '';
      const trimmed = last.trimEnd();
      length -= last.length - trimmed.length;
      if (trimmed !== '') {
        parts[parts.length - 1] = trimmed;
        return;
      }
      parts.pop();
    }
  };
  return {
    breakLine(lines: 1 | 2): void {
      breaks = Math.max(breaks, lines);
      afterBlank = true;
    },
    lineBreak(): void {
      breaks = Math.min(breaks + 1, 2);
      afterBlank = true;
    },
    /** `exact` keeps white space as it is, as in `pre`. */
    write(text: string, exact: boolean): void {
      if (cut) return;
      const clean = HARMLESS.test(text) ? text : neutralise(text);
      const folded = exact ? clean : clean.replace(/\s+/g, ' ');
      const piece = afterBlank && !exact ? folded.trimStart() : folded;
      if (piece === '') return;
      if (breaks > 0) {
        trimLine();
        if (parts.length > 0) push('\n'.repeat(breaks));
      }
      breaks = 0;
      push(piece);
      afterBlank = /\s$/.test(piece);
    },
    /** The words just written lead to `href`. */
    mark(href: string): void {
      if (links.length >= LIMITS.links || cut) return;
      const isBlank = parts.length > 0 && /^\s*$/.test(parts[parts.length - 1] ?? '');
      if (parts.length > 0 && !isBlank) links.push({ href, at: length });
    },
    finish(): PlainText {
      const all = parts.join('');
      const start = all.length - all.replace(/^\s+/, '').length;
      const text = all.trim();
      return {
        text,
        cut,
        links: links.map(({ href, at }) => ({
          href,
          at: Math.min(Math.max(0, at - start), text.length),
        })),
      };
    },
  };
}
