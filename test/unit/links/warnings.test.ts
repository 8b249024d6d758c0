/** What a link may still tell about the person who shares it. */
import { describe, expect, test } from 'vitest';

import { looksLikeToken } from '@/lib/links/warnings/residual';
import { warningsOf } from '@/lib/links/warnings/share-warnings';
import { clean } from '@/test/support/link-rules';

describe('links that reveal by their path', () => {
  test.each([
    ['https://www.reddit.com/r/a/s/AbCdEf', 'sharer'],
    ['https://vm.tiktok.com/ZMabc/', 'sharer'],
    ['https://www.facebook.com/share/p/abc/', 'sharer'],
    ['https://amzn.eu/d/abc', 'sharer'],
    ['https://maps.app.goo.gl/abc', 'sharer'],
    ['https://docs.google.com/document/d/abc/edit', 'owner'],
    ['https://chatgpt.com/share/abc', 'owner'],
    ['https://example-my.sharepoint.com/personal/ana_example_org/Documents/a', 'owner'],
    ['https://github.com/a/b/commit/0123abc.patch', 'owner'],
    ['https://discord.gg/abc', 'invite'],
    ['https://t.me/+AbC', 'invite'],
    ['https://chat.whatsapp.com/abc', 'invite'],
    ['https://us02web.zoom.us/j/123?pwd=a', 'access'],
    ['https://example.us1.list-manage.com/track/click?u=1&id=2&e=3', 'recipient'],
  ])('%s: %s', (href, what) => {
    expect(warningsOf(href)).toContainEqual(expect.objectContaining({ kind: 'reveals', what }));
  });

  test.each([
    'https://www.reddit.com/r/a/comments/1/b/',
    'https://github.com/a/b',
    'https://discord.com/channels/1/2',
  ])('%s reveals nothing', (href) => {
    expect(warningsOf(href)).toEqual([]);
  });
});

test.each([
  ['https://bit.ly/abc', { kind: 'opaque', host: 'bit.ly' }],
  ['https://t.co/abc', { kind: 'opaque', host: 't.co' }],
  ['https://ana:secret@example.org/', { kind: 'credentials' }],
  ['http://192.168.1.1/a', { kind: 'private-address', host: '192.168.1.1' }],
  ['http://nas.local/a', { kind: 'private-address', host: 'nas.local' }],
  ['http://[::1]:8080/', { kind: 'private-address', host: '[::1]' }],
  ['https://example.org/login?token=abc', { kind: 'personal', what: 'one-time' }],
  ['https://example.org/unsubscribe?a=b', { kind: 'personal', what: 'unsubscribe' }],
  ['https://example.org/?who=ana%40example.org', { kind: 'email', name: 'who' }],
  ['https://example.org/u/ana@example.org/', { kind: 'email', name: null }],
  ['https://example.org/?userId=5', { kind: 'residual', name: 'userId', why: 'name' }],
  ['https://example.org/?zz=8fK2mQ9xTb4LwR7v', { kind: 'residual', name: 'zz', why: 'token' }],
])('%s: %j', (href, warning) => {
  expect(warningsOf(href)).toEqual([warning]);
});

test.each([
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
  'https://www.facebook.com/permalink.php?story_fbid=pfbid02AbCdEfGhIjKlMnOpQrSt&id=100012345678901',
  'https://example.org/?page=2&sort=date&title=a-long-title-of-many-words',
])('%s needs no hint', (href) => {
  expect(warningsOf(href)).toEqual([]);
});

test('warnings are about the clean link, and only when sharing', () => {
  expect(clean('https://example.org/?utm_source=ana%40example.org').warnings).toEqual([]);
  expect(clean('https://bit.ly/abc', 'browse').warnings).toEqual([]);
});

test('hints never grow into noise', () => {
  const query = Array.from({ length: 50 }, (_, at) => `user${'x'.repeat(at)}_id=1`).join('&');
  expect(warningsOf(`https://example.org/?${query}`).length).toBeLessThanOrEqual(8);
});

test.each([
  ['8fK2mQ9xTb4LwR7v', true],
  ['550e8400-e29b-41d4-a716-446655440000', true],
  ['how-to-write-a-letter-2024', false],
  ['aaaaaaaaaaaaaaaaaaaa', false],
  ['2026-01-01T00:00', false],
  ['short1', false],
])('%s looks like a token: %s', (value, expected) => {
  expect(looksLikeToken(value)).toBe(expected);
});
