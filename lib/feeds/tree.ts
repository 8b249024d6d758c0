/** Lenient XML to a tree: damaged feeds are read as far as their items can be told apart (facts/feeds.md 3.3). */
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

import { LIMITS } from './feed';

export type Node = {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without prefix, lower case. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
};

export type Tree = {
  readonly root: Node;
  readonly recovered: boolean;
  readonly tooManyItems: boolean;
};

const CONTAINERS = new Set(['channel', 'feed', 'rdf', 'rss', 'items']);
const ITEMS = new Set(['item', 'entry']);

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const node = (name: string, attributes: Record<string, string>): Node => ({
  name,
  local: localName(name),
  attributes,
  children: [],
});

export function parseTree(text: string): Tree {
  const root = node('#document', {});
  const open: Node[] = [root];
  let inCdata = false;
  let skipped = 0;
  let items = 0;
  let recovered = false;
  let ended = false;
  const top = () => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ended) return;
        if (skipped > 0 || open.length > LIMITS.depth) {
          skipped += 1;
          return;
        }
        const local = localName(name);
        if (ITEMS.has(local) && closeToContainer(open)) recovered = true;
        if (ITEMS.has(local) && ++items > LIMITS.items) {
          ended = true;
          return;
        }
        const child = node(name, readAttributes(attributes));
        top().children.push(child);
        open.push(child);
      },
      ontext(piece) {
        if (ended || skipped > 0) return;
        top().children.push(mendText(inCdata ? piece : decodeHTML(piece)));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onclosetag(name, implied) {
        if (ended) return;
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        const at = open.findLastIndex((one) => one.name === name);
        if (at > 0) open.length = at;
        if (implied) recovered = true;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(text);
  parser.end();
  return { root, recovered, tooManyItems: ended };
}

/** An item cannot stand inside another: close everything up to the channel. True if something was open. */
function closeToContainer(open: Node[]): boolean {
  for (let at = open.length - 1; at > 0; at -= 1) {
    if (CONTAINERS.has(open[at]?.local ?? '')) {
      const left = open.length > at + 1;
      open.length = at + 1;
      return left;
    }
  }
  return false;
}

function readAttributes(raw: Record<string, string>): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(raw).slice(0, LIMITS.attributes)) {
    attributes[name.toLowerCase()] = decodeHTML(value);
  }
  return attributes;
}

// Windows-1252 that was declared as Latin-1: the C1 range holds its quotes and dashes.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const mendText = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (char) => C1.charAt(char.charCodeAt(0) - 0x80))
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
