/** Notices an editor that makes a field of every line, so that a message spreads beside the field that was chosen. */
import { walkBlocks } from './read-text';

export type Spread = {
  /** True if the text now stands outside the field where it did not before. */
  readonly has: () => boolean;
  /** True if all lines of it stand there, in order and together; blank lines do not count. */
  readonly isWhole: () => boolean;
};

export function watchSpread(host: HTMLElement, text: string): Spread {
  const scope = host.getRootNode() === host.ownerDocument ? host.ownerDocument.body : null;
  const lines = linesOf(text);
  const marker = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const outside = () =>
    scope === null || marker === ''
      ? 0
      : count(scope.textContent, marker) - (host.isConnected ? count(host.textContent, marker) : 0);
  const before = outside();
  return {
    has: () => outside() > before,
    isWhole: () =>
      scope !== null && linesOf(walkBlocks(scope)).join('\n').includes(lines.join('\n')),
  };
}

const count = (text: string, part: string): number => text.split(part).length - 1;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
