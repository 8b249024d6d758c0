/** Cleaning every link in a text. */
import { expect, test } from 'vitest';

import { cleanText } from '@/lib/links/clean-text';
import { findLinks } from '@/lib/links/find-links';
import { rules } from '@/test/support/link-rules';

const clean = (text: string) => cleanText(text, { mode: 'share', rules }).text;

test.each([
  ['See https://example.org/a?utm_source=x.', 'See https://example.org/a.'],
  ['(https://example.org/?fbclid=1)', '(https://example.org/)'],
  ['[word](https://example.org/?fbclid=1), more', '[word](https://example.org/), more'],
  ['<https://example.org/?fbclid=1>', '<https://example.org/>'],
  [
    '<a href="https://example.org/?fbclid=1&amp;a=2">x</a>',
    '<a href="https://example.org/?amp;a=2">x</a>',
  ],
  [
    'https://example.org/?fbclid=1 https://example.com/?gclid=2',
    'https://example.org/ https://example.com/',
  ],
  ['https://en.wikipedia.org/wiki/A_(b)?wprov=x', 'https://en.wikipedia.org/wiki/A_(b)'],
  ['«https://example.org/?fbclid=1»', '«https://example.org/»'],
  ['„https://example.org/?fbclid=1“ und', '„https://example.org/“ und'],
  ['看 https://example.org/?fbclid=1。好', '看 https://example.org/。好'],
  ['**https://example.org/?fbclid=1**', '**https://example.org/**'],
  [
    'https://example.org/?fbclid=1\r\n\thttps://example.org/?gclid=1',
    'https://example.org/\r\n\thttps://example.org/',
  ],
  ['nothing here: example.org?utm_source=x', 'nothing here: example.org?utm_source=x'],
  ['', ''],
])('%j → %j', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('tells of every link, in order, clean ones too', () => {
  const { links } = cleanText('https://a.example/ then https://b.example/?gclid=1', {
    mode: 'share',
    rules,
  });
  expect(links.map(({ href, removed }) => [href, removed.length])).toEqual([
    ['https://a.example/', 0],
    ['https://b.example/', 1],
  ]);
});

test('a link is where it is found', () => {
  const text = 'a (https://example.org/x), b';
  const [link] = findLinks(text);
  expect(text.slice(link?.start, link?.end)).toBe('https://example.org/x');
});
