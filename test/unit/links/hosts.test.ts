/** Hosts and sites. */
import { expect, test } from 'vitest';

import { isUnder, siteOf } from '@/lib/links/hosts';

test.each([
  ['example.org', 'example.org', true],
  ['a.b.example.org', 'example.org', true],
  ['notexample.org', 'example.org', false],
  ['example.org', 'a.example.org', false],
  ['www.amazon.de', 'amazon.*', true],
  ['amazon.co.uk', 'amazon.*', true],
  ['amazon.example.org', 'amazon.*', false],
  ['amazon.evil.com', 'amazon.*', false],
  ['notamazon.de', 'amazon.*', false],
  ['amazon.amazon.de', 'amazon.*', true],
])('%s under %s: %s', (host, domain, expected) => {
  expect(isUnder(host, domain)).toBe(expected);
});

test.each([
  ['www.example.org', 'example.org'],
  ['WWW2.Example.ORG.', 'example.org'],
  ['ana.github.io', 'ana.github.io'],
  ['www.com', 'www.com'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
