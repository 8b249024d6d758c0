/** Reads the text of a field as a person sees it: one line for each block, one newline for each line break. */
import { isTextControl } from './text-control';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
// Editors keep empty lines open with these.
const ZERO_WIDTH = /[\u200b\ufeff]/g;
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** The text of a native field or an editable region, by its structure: also of what is scrolled out of view. */
export const readText = (field: Element): string =>
  isTextControl(field) ? field.value : walkBlocks(field, { gaps: true });

/** For comparing: line ends, no-break spaces, zero-width characters and blanks at line ends do not count. */
export const normalise = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(ZERO_WIDTH, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

/**
 * True if the field shows exactly `text`. Two readings, either may say yes: `innerText` doubles empty blocks, the walker
 * misses paragraph gaps (facts/fields.md 3).
 */
export function shows(field: HTMLElement, text: string): boolean {
  const wanted = normalise(text);
  if (isTextControl(field)) return normalise(field.value) === wanted;
  return normalise(walkBlocks(field)) === wanted || normalise(field.innerText) === wanted;
}

/**
 * Text of an editable region: blocks and breaks end lines, and a line begins only with the next thing that is shown.
 * `gaps`: the space that is shown between paragraphs counts as a blank line.
 */
export function walkBlocks(root: Node, { gaps = false } = {}): string {
  const lines = [''];
  let hasBegun = false;
  let isEnded = false;
  let hasGap = false;
  const begin = () => {
    if (isEnded && hasBegun) lines.push(...(hasGap ? ['', ''] : ['']));
    hasBegun = true;
    isEnded = false;
    hasGap = false;
  };
  const end = () => {
    isEnded = true;
  };
  const write = (text: string) => {
    begin();
    lines[lines.length - 1] += text.replace(ZERO_WIDTH, '');
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      writeText(node, write, end, () => isEnded || lines.at(-1) === '');
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (UNSEEN.has(element.localName)) return;
      if (element.localName === 'br') {
        begin();
        end();
        return;
      }
      const block = node !== root && isBlock(element);
      const gap = gaps && block && isParted(element);
      if (block) end();
      hasGap ||= gap;
      element.childNodes.forEach(walk);
      if (block) end();
      hasGap ||= gap;
    }
  };
  walk(root);
  return lines.join('\n');
}

function writeText(
  node: Node,
  write: (text: string) => void,
  end: () => void,
  isAtLineStart: () => boolean,
): void {
  const text = node.nodeValue ?? '';
  if (!keepsLines(node)) {
    // White space between blocks is not shown.
    if (!/^[ \t\r\n\f]*$/.test(text) || !isAtLineStart()) write(text.replace(/[\n\t ]+/g, ' '));
    return;
  }
  text.split('\n').forEach((line, index, { length }) => {
    if (line !== '' || index < length - 1) write(line);
    if (index < length - 1) end();
  });
}

const styleOf = (element: Element | null): CSSStyleDeclaration | null =>
  element?.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) ||
  /^(?:block|flex|grid|list-item|table)/.test(styleOf(element)?.display ?? '');

const isParted = (element: Element): boolean => {
  const { marginTop = '0', marginBottom = '0' } = styleOf(element) ?? {};
  return (
    element.localName === 'p' && Number.parseFloat(marginTop) + Number.parseFloat(marginBottom) > 0
  );
};

const keepsLines = (text: Node): boolean =>
  styleOf(text.parentElement)?.whiteSpace.startsWith('pre') ?? false;
