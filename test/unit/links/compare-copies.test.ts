/** Two people's copies of one link. */
import { expect, test } from 'vitest';

import { compareCopies } from '@/lib/links/compare-copies';

test('what differs was made for one of the two', () => {
  expect(
    compareCopies(
      'https://example.org/a?id=1&tok=x&b=2#c',
      'https://example.org/a?id=1&tok=y&b=2&extra=3#c',
    ),
  ).toEqual({
    ok: true,
    value: {
      differences: [
        { name: 'tok', where: 'both' },
        { name: 'extra', where: 'second' },
      ],
      common: 'https://example.org/a?id=1&b=2#c',
      isSamePage: true,
    },
  });
});

test('equal copies differ in nothing', () => {
  expect(compareCopies('https://example.org/?a=1', ' https://example.org/?a=1\n')).toMatchObject({
    value: { differences: [], common: 'https://example.org/?a=1' },
  });
});

test('another path may be another page', () => {
  expect(compareCopies('https://example.org/a?t=1', 'https://example.org/b?t=2')).toMatchObject({
    value: { isSamePage: false },
  });
});

test.each([
  ['hello', 'https://example.org/', { kind: 'not-a-link', which: 'first' }],
  ['https://example.org/', 'hello', { kind: 'not-a-link', which: 'second' }],
  ['https://example.org/', 'https://example.com/', { kind: 'other-site' }],
])('%s and %s: %j', (first, second, error) => {
  expect(compareCopies(first, second)).toEqual({ ok: false, error });
});
