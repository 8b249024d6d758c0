/** Reads the text of a field as a person sees it: one line for each block, one newline for each line break. */
import { isTextControl } from './describe';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

export const readField = (field: Element): string =>
  isTextControl(field) ? field.value : walkBlocks(field);

/** For comparing: line ends, no-break spaces, zero-width characters and blanks at line ends do not count. */
export const normalise = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

/**
 * True if the field shows exactly `text`. Two readings, either may say yes: `innerText` doubles empty blocks, the walker
 * misses paragraph gaps (facts/fields.md 3).
 */
export function shows(field: Element, text: string): boolean {
  const wanted = normalise(text);
  if (isTextControl(field)) return normalise(field.value) === wanted;
  return (
    normalise(walkBlocks(field)) === wanted ||
    normalise((field as HTMLElement).innerText) === wanted
  );
}

/** Text of an editable region by its structure, independent of styles and of what is in view. */
export function walkBlocks(root: Node): string {
  const lines = [''];
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const breakLine = () => lines.push('');
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const [first = '', ...rest] = keepsLines(node)
        ? text.split('\n')
        : [text.replace(/\n/g, ' ')];
      write(first);
      for (const line of rest) {
        breakLine();
        write(line);
      }
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = (node as Element).localName;
    if (name === 'br') {
      // The last line break of a block only holds the block open.
      if (node.nextSibling !== null || !isBlock(node.parentNode)) breakLine();
      return;
    }
    const block = isBlock(node) && node !== root;
    if (block && lines.at(-1) !== '') breakLine();
    const at = lines.length;
    node.childNodes.forEach(walk);
    if (block && (lines.length > at || lines.at(-1) !== '' || node.childNodes.length > 0)) {
      if (node.nextSibling !== null) breakLine();
    }
  };
  walk(root);
  return lines.join('\n');
}

const isBlock = (node: Node | null): boolean =>
  node !== null && node.nodeType === 1 && BLOCKS.has((node as Element).localName);

function keepsLines(node: Node): boolean {
  const parent = node.parentElement;
  const view = node.ownerDocument?.defaultView;
  return (
    parent !== null &&
    view !== null &&
    view !== undefined &&
    view.getComputedStyle(parent).whiteSpace.startsWith('pre')
  );
}
