// @vitest-environment happy-dom
/** Reading a field gives the lines that a person sees, however an editor has drawn them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normalise, readText, shows, walkBlocks } from '@/lib/fields/read-text';

const regionOf = (html: string): HTMLElement => {
  const region = document.createElement('div');
  region.innerHTML = html;
  document.body.replaceChildren(region);
  return region;
};
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('an editable region is read line by line', () => {
  it.each([
    ['one line', 'a', 'a'],
    ['a line break', 'a<br>b', 'a\nb'],
    ['a blank line between breaks', 'a<br><br>b', 'a\n\nb'],
    ['a break at the end only holds the line open', 'a<br>', 'a'],
    ['a block is a line', '<div>a</div><div>b</div>', 'a\nb'],
    ['text before a block', 'a<div>b</div>', 'a\nb'],
    ['text after a block', '<div>a</div>b', 'a\nb'],
    ['a break and then a block is one line end', 'a<br><div>b</div>', 'a\nb'],
    [
      'a block held open by a break is a blank line',
      '<div>a</div><div><br></div><div>b</div>',
      'a\n\nb',
    ],
    ['blocks in blocks', '<div><div>a</div></div><div><div>b</div></div>', 'a\nb'],
    ['words across formats', '<b>a</b> <i>b</i>', 'a b'],
    ['white space between blocks is not shown', '<div>a</div>\n  <div>b</div>', 'a\nb'],
    ['newlines in the source are blanks', 'a\nb', 'a b'],
    ['list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['scripts and styles are no text', 'a<style>b</style><script>c</script>', 'a'],
    [
      'characters that hold empty lines open',
      '<div>a</div><div>\ufeff</div><div>b</div>',
      'a\n\nb',
    ],
  ])('%s', (_, html, text) => {
    expect(walkBlocks(regionOf(html))).toBe(text);
  });

  it('keeps newlines where the style does', () => {
    const region = regionOf('<div style="white-space: pre-wrap">a\n\nb</div>');
    expect(walkBlocks(region)).toBe('a\n\nb');
  });

  it('counts the space between paragraphs as a blank line only if asked', () => {
    const region = regionOf('<p style="margin: 1em 0">a</p><p style="margin: 1em 0">b<br>c</p>');
    expect(walkBlocks(region)).toBe('a\nb\nc');
    expect(walkBlocks(region, { gaps: true })).toBe('a\n\nb\nc');
  });

  const line = fc.string({
    unit: fc.constantFrom('a', '+', '/', '=', '-', '<', '&', ' '),
    maxLength: 8,
  });
  const textOf = (lines: string[]) => lines.map((each) => each.trim()).join('\n');
  const drawings = {
    breaks: (lines: string[]) => lines.map(escaped).join('<br>'),
    blocks: (lines: string[]) =>
      lines.map((each) => `<div>${escaped(each) || '<br>'}</div>`).join(''),
  };
  it.each(Object.entries(drawings))('any text drawn with %s is read back', (_, draw) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (drawn) => {
        const lines = drawn.map((each) => each.trim().replace(/ +/g, ' '));
        expect(normalise(walkBlocks(regionOf(draw(lines))))).toBe(normalise(textOf(lines)));
      }),
    );
  });
});

describe('a native field', () => {
  it('is its value', () => {
    const area = document.createElement('textarea');
    area.value = 'a\n\nb';
    expect(readText(area)).toBe('a\n\nb');
    expect(shows(area, 'a\r\n\r\nb\n')).toBe(true);
    expect(shows(area, 'a\nb')).toBe(false);
  });
});

describe('what is no difference', () => {
  it.each([
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['no-break spaces', 'a\u00a0b', 'a b'],
    ['zero-width characters', 'a\u200bb\ufeff', 'ab'],
    ['blanks at line ends', 'a \t\nb', 'a\nb'],
    ['newlines around the text', '\n\na\n\n', 'a'],
  ])('%s', (_, text, same) => {
    expect(normalise(text)).toBe(same);
  });

  it('a blank line is one', () => {
    expect(normalise('a\n\nb')).not.toBe(normalise('a\nb'));
  });
});
