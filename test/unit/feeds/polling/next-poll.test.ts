/** When a feed is looked at again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY, HOUR, MINUTE } from '@/lib/core/time';
import { freshFor, retryAfter } from '@/lib/feeds/polling/cache-headers';
import { nextPoll, type PollFacts, type PollWishes } from '@/lib/feeds/polling/next-poll';
import { outsideQuiet } from '@/lib/feeds/polling/quiet';
import { NO_VALIDATORS } from '@/lib/feeds/polling/validators';

// A Tuesday, 09:00 UTC.
const NOW = Date.UTC(2026, 10, 24, 9);
const FACTS: PollFacts = {
  now: NOW,
  chance: 1 / 3,
  headers: {},
  validators: { etag: '"1"', lastModified: null },
  failures: 0,
};
/** With this chance the spread is nothing. */
const waitOf = (facts: Partial<PollFacts>, wishes: PollWishes = {}): number =>
  nextPoll({ ...FACTS, ...facts }, wishes) - NOW;

describe('the longest wish counts', () => {
  it.each([
    ['nobody wishes anything', {}, {}, 30 * MINUTE],
    ['no validators', { validators: NO_VALIDATORS }, {}, 2 * HOUR],
    ['the reader', {}, { interval: 3 * HOUR }, 3 * HOUR],
    ['the reader wishes less than is polite', {}, { interval: MINUTE }, 30 * MINUTE],
    ['data saver', {}, { dataSaver: true }, 2 * HOUR],
    ['ttl', { ttlMinutes: 90 }, {}, 90 * MINUTE],
    ['ttl of a month', { ttlMinutes: 43_200 }, {}, DAY],
    ['max-age', { headers: { 'cache-control': 'public, max-age=7200' } }, {}, 2 * HOUR],
    ['max-age less Age', { headers: { 'cache-control': 'max-age=7200', age: '3600' } }, {}, HOUR],
    ['no-cache', { headers: { 'cache-control': 'no-cache, max-age=7200' } }, {}, 30 * MINUTE],
    [
      'Expires by the server’s own clock',
      {
        headers: {
          expires: 'Tue, 24 Nov 2026 03:00:00 GMT',
          date: 'Tue, 24 Nov 2026 00:00:00 GMT',
        },
      },
      {},
      3 * HOUR,
    ],
    ['Expires in the past', { headers: { expires: '0' } }, {}, 30 * MINUTE],
    ['the first failure', { failures: 1 }, {}, 30 * MINUTE],
    ['the third failure', { failures: 3 }, {}, 2 * HOUR],
    ['the hundredth failure', { failures: 100 }, {}, DAY],
  ])('%s', (_, facts, wishes, wait) => {
    expect(waitOf(facts, wishes)).toBe(wait);
  });

  it.each([
    ['seconds', '7200', 2 * HOUR],
    ['a date', 'Tue, 24 Nov 2026 12:00:00 GMT', 3 * HOUR],
    ['a year', '31536000', 7 * DAY],
  ])('Retry-After as %s is never undercut', (_, value, wait) => {
    const least = nextPoll({ ...FACTS, chance: 0, headers: { 'retry-after': value }, failures: 1 });
    expect(least - NOW).toBe(wait);
  });
});

it('readers are spread by chance', () => {
  expect(waitOf({ chance: 0 })).toBe(27 * MINUTE);
  expect(waitOf({ chance: 1 })).toBe(36 * MINUTE);
});

describe('hours in which not to ask', () => {
  it.each([
    ['none', [], [], null, NOW],
    ['this hour', [9], [], null, NOW + HOUR],
    ['this and the next', [9, 10], [], null, NOW + 2 * HOUR],
    ['today', [], [2], null, Date.UTC(2026, 10, 25)],
    [
      'all hours: the feed asks for nothing that makes sense',
      Array.from({ length: 24 }, (_, hour) => hour),
      [],
      null,
      NOW,
    ],
    ['quiet hours of the reader', [], [], { from: 8 * 60, to: 10 * 60, utcOffset: 0 }, NOW + HOUR],
    ['quiet hours elsewhere', [], [], { from: 8 * 60, to: 10 * 60, utcOffset: 180 }, NOW],
    [
      'quiet hours over midnight',
      [],
      [],
      { from: 22 * 60, to: 7 * 60, utcOffset: -480 },
      NOW + 6 * HOUR,
    ],
    ['no length', [], [], { from: 540, to: 540, utcOffset: 0 }, NOW],
  ])('%s', (_, hours, days, quiet, time) => {
    expect(outsideQuiet(NOW, { hours, days }, quiet)).toBe(time);
  });
});

it.each([
  ['', 0],
  ['nonsense', 0],
  ['-5', 0],
  ['Mon, 23 Nov 2026 12:00:00 GMT', 0],
])('Retry-After %j says nothing', (value, wait) => {
  expect(retryAfter({ 'retry-after': value }, NOW)).toBe(wait);
});

it('no headers, however odd, switch a feed off or let it be asked more often than is polite', () => {
  const value = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.constantFrom('max-age=99999999999999', 'max-age=-1', 'Tue, 24 Nov 3026 00:00:00 GMT'),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('cache-control', 'expires', 'age', 'date', 'retry-after'),
        value,
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 50 }),
      (headers, chance, failures) => {
        const wait = waitOf({ headers, chance, failures });
        expect(wait).toBeGreaterThanOrEqual(27 * MINUTE);
        expect(wait).toBeLessThanOrEqual(7 * DAY * 1.2);
        expect(freshFor(headers, NOW)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
