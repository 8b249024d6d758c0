/** Files are small, say what they are for, and have a name that says one thing. */
import { describe, expect, it } from 'vitest';

import { shippedSources, sourcesIn, withoutComments } from './sources';

const HARD_STOP = 250;
const MEDIAN = 80;

const shipped = shippedSources();
const all = [...shipped, ...sourcesIn('test', '.ts', '.tsx', '.mjs')];

/** As the linter counts: lines with code on them. */
const linesOf = (text: string): number =>
  withoutComments(text)
    .split('\n')
    .filter((line) => line.trim() !== '').length;

describe('size', () => {
  it.each(all.map(({ path, text }) => [path, linesOf(text)] as const))(
    '%s: %i lines',
    (_, lines) => {
      expect(lines).toBeLessThanOrEqual(HARD_STOP);
    },
  );

  it('the middle file of what is shipped fits on a screen', () => {
    const sizes = shipped.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(MEDIAN);
  });
});

describe('names and first lines', () => {
  it.each(all.map(({ path }) => path))('%s is named after one idea', (path) => {
    expect(path).not.toMatch(/(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\.|\/)|-and-/);
  });

  it.each(shipped.map(({ path, text }) => [path, text] as const))(
    '%s opens with a sentence',
    (_, text) => {
      expect(text).toMatch(/^(?:\/\/|\/\*\*?)[\s*]*[A-Z0-9«`'"]/);
    },
  );
});
