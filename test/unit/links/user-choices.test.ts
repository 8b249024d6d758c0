/** What the user decides goes before any rule. */
import { expect, test } from 'vitest';

import { clean } from '@/test/support/link-rules';

const HREF = 'https://www.example.org/?utm_source=x&gclid=1&mine=2';

test('a site that is off is left alone, with all below it', () => {
  expect(clean(HREF, 'share', { off: ['example.org'] })).toEqual({
    href: HREF,
    removed: [],
    unwrapped: [],
    warnings: [{ kind: 'off-here', host: 'www.example.org' }],
  });
  expect(clean(HREF, 'browse', { off: ['other.example'] }).href).not.toBe(HREF);
  expect(clean('https://notexample.org/?gclid=1', 'browse', { off: ['example.org'] }).href).toBe(
    'https://notexample.org/',
  );
});

test('a parameter is kept on a site, or everywhere', () => {
  const keep = (site: string) => clean(HREF, 'browse', { keep: [{ site, name: 'gclid' }] }).href;
  expect(keep('example.org')).toBe('https://www.example.org/?gclid=1&mine=2');
  expect(keep('')).toBe('https://www.example.org/?gclid=1&mine=2');
  expect(keep('other.example')).toBe('https://www.example.org/?mine=2');
});

test('a parameter is taken on a site, or everywhere', () => {
  const take = (site: string) => clean(HREF, 'browse', { remove: [{ site, name: 'mine' }] });
  expect(take('example.org').href).toBe('https://www.example.org/');
  expect(take('').href).toBe('https://www.example.org/');
  expect(take('other.example').href).toBe('https://www.example.org/?mine=2');
  expect(take('example.org').removed).toContainEqual({
    name: 'mine',
    rule: 'own: example.org mine',
    reason: 'own-rule',
    company: null,
  });
});
