/** Lenient XML to a tree: damaged feeds are read as far as their items can be told apart (facts/feeds.md 3.3). */
import { type FeedProblem, LIMITS } from '@/lib/feeds/feed';

import { isUnsafe } from './address';
import { readDoctype } from './doctype';
import { createElement, type Element } from './element';
import { closesFor, isItem } from './misplaced';
import { mendMarkup } from './mend';
import { localName, NO_SCOPE } from './namespaces';
import { type Attributes, NO_ATTRIBUTES, readTokens } from './tokens';

export type Tree = { readonly root: Element; readonly problems: ReadonlySet<FeedProblem> };

type Open = { readonly raw: string; readonly local: string; readonly element: Element };

/** `url` is what relative addresses are relative to. Never fails; bounds are reported among the problems. */
export function parseTree(source: string, url: string | null): Tree {
  const problems = new Set<FeedProblem>();
  const { text, expand } = readDoctype(source);
  const { text: markup, mended } = mendMarkup(text);
  if (mended) problems.add('recovered');

  const root = createElement('#document', NO_ATTRIBUTES, {
    base: url,
    language: null,
    scope: NO_SCOPE,
  });
  const open: Open[] = [{ raw: '', local: '', element: root }];
  let skipped = 0;
  let items = 0;
  let elements = 0;
  let ended = false;
  const stop = (problem: FeedProblem): void => {
    problems.add(problem);
    ended = true;
  };

  readTokens(markup, 'xml', {
    done: () => ended,
    open(raw, attributes, closed) {
      const local = localName(raw);
      const keep = closesFor(local, open);
      if (keep < open.length) {
        problems.add('recovered');
        open.length = keep;
        skipped = 0;
      }
      if (skipped > 0 || open.length > LIMITS.depth) {
        if (!closed) skipped += 1;
        problems.add('too-deep');
        return;
      }
      if (isItem(local) && ++items > LIMITS.items) return stop('too-many-items');
      if (++elements > LIMITS.elements) return stop('too-many-elements');
      const parent = open[open.length - 1]?.element ?? root;
      const element = createElement(raw, expandAll(attributes, expand, problems), parent);
      parent.children.push(element);
      if (!closed) open.push({ raw, local, element });
    },
    close(raw) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const at = findOpener(open, raw);
      if (at < 1 || at < open.length - 1) problems.add('recovered');
      if (at > 0) open.length = at;
    },
    text(piece, isCdata) {
      if (skipped > 0) return;
      open[open.length - 1]?.element.children.push(mendText(isCdata ? piece : expand(piece)));
    },
  });
  if (!ended && open.length > 1) problems.add('recovered');
  return { root, problems };
}

/** The innermost open element of this very name, else of its local name in any case; 0 for none. */
function findOpener(open: readonly Open[], raw: string): number {
  const exact = open.findLastIndex((one) => one.raw === raw);
  if (exact > 0) return exact;
  const local = localName(raw);
  return Math.max(
    0,
    open.findLastIndex((one) => one.local === local),
  );
}

function expandAll(
  attributes: Attributes,
  expand: (text: string) => string,
  problems: Set<FeedProblem>,
): Attributes {
  let expanded: Record<string, string> | null = null;
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if ((name === 'href' || name === 'url' || name === 'src') && isUnsafe(value)) {
      problems.add('unsafe-link');
    }
    const longer = expand(value);
    if (longer === value) continue;
    expanded ??= Object.assign(Object.create(null) as Record<string, string>, attributes);
    expanded[name] = longer;
  }
  return expanded ?? attributes;
}

// Windows-1252 that was declared as Latin-1: the C1 range holds its quotes and dashes.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ODD = /[\u0000-\u0008\u000b-\u001f\u0080-\u009f]/;

const mendText = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0080-\u009f]/g, (char) => C1.charAt(char.charCodeAt(0) - 0x80))
        .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    : text;
