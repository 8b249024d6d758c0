/** The HTML of a paste keeps every line and can hold no markup of the text's own. */
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toHtml } from '@/lib/fields/events';

it.each([
  ['a\nb', 'a<br>b'],
  ['a\n\nb', 'a<br><br>b'],
  ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
])('%j becomes %s', (text, html) => {
  expect(toHtml(text)).toBe(html);
});

it('has no tag but line breaks, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toHtml(text).replaceAll('<br>', '')).not.toMatch(/[<>]/);
    }),
  );
});
