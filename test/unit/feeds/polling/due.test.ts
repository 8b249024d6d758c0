/** Which feeds get their turn, and where they are asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY, MINUTE } from '@/lib/core/time';
import { type Candidate, nextWake, selectDue, shuffle } from '@/lib/feeds/polling/due';
import { addressesToTry, type Mirror } from '@/lib/feeds/polling/mirrors';
import { judgeRedirects } from '@/lib/feeds/polling/redirects';

const NOW = 1_000_000_000;
const random = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));
const OPTIONS = { now: NOW, random };

const feed = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  url: `https://${id}.example/feed`,
  nextAt: NOW,
  leaseUntil: 0,
  gone: false,
  ...more,
});

describe('due feeds', () => {
  const idsOf = (feeds: Candidate[], more = {}): string[] =>
    selectDue(feeds, { ...OPTIONS, ...more })
      .map(({ id }) => id)
      .toSorted();

  it.each([
    ['what is due', [feed('a'), feed('b', { nextAt: NOW + 1 })], {}, ['a']],
    [
      'all, if the reader asks',
      [feed('a'), feed('b', { nextAt: NOW + 1 })],
      { all: true },
      ['a', 'b'],
    ],
    ['not what is being fetched', [feed('a', { leaseUntil: NOW + 1 }), feed('b')], {}, ['b']],
    ['not what is gone, even if asked', [feed('a', { gone: true })], { all: true }, []],
    ['not what had its turn', [feed('a'), feed('b')], { looked: new Set(['a']) }, ['b']],
    [
      'not a host that is being asked',
      [feed('a', { leaseUntil: NOW + 1 }), feed('b', { url: 'https://a.example/2' })],
      {},
      [],
    ],
  ])('%s', (_, feeds, more, ids) => {
    expect(idsOf(feeds, more)).toEqual(ids);
  });

  it('are at most four, on hosts of their own', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      url: fc.constantFrom(
        'https://a.example/1',
        'https://a.example/2',
        'https://b.example/',
        'https://c.example/',
        'https://d.example/',
        'https://e.example/',
      ),
      nextAt: fc.integer({ min: NOW - 5, max: NOW + 5 }),
      leaseUntil: fc.constantFrom(0, NOW + 1),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(candidate), (feeds) => {
        const chosen = selectDue(feeds, OPTIONS);
        expect(chosen.length).toBeLessThanOrEqual(4);
        expect(new Set(chosen.map(({ url }) => new URL(url).host)).size).toBe(chosen.length);
        expect(
          chosen.every(
            ({ nextAt, leaseUntil, gone }) => nextAt <= NOW && leaseUntil <= NOW && !gone,
          ),
        ).toBe(true);
      }),
    );
  });

  it('come in an order that chance decides', () => {
    const list = Array.from({ length: 30 }, (_, index) => index);
    const zeros = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count);
    expect(shuffle(list, random).toSorted((a, b) => a - b)).toEqual(list);
    expect(shuffle(list, zeros)).not.toEqual(list);
  });

  it('wake the background at the soonest, but not at once', () => {
    expect(
      nextWake(
        [feed('a', { nextAt: NOW + 5 * MINUTE }), feed('b', { nextAt: NOW + 9 * MINUTE })],
        NOW,
        MINUTE,
      ),
    ).toBe(NOW + 5 * MINUTE);
    expect(nextWake([feed('a', { leaseUntil: NOW + 2 * MINUTE })], NOW, MINUTE)).toBe(
      NOW + 2 * MINUTE,
    );
    expect(nextWake([feed('a', { nextAt: 0 })], NOW, MINUTE)).toBe(NOW + MINUTE);
    expect(nextWake([feed('a', { gone: true })], NOW, MINUTE)).toBeNull();
  });
});

describe('mirrors', () => {
  const origin = { url: 'https://o.example/f', failures: 0, lastTriedAt: null };
  const mirror = (name: string, more: Partial<Mirror> = {}): Mirror => ({
    url: `https://${name}.example/f`,
    accepted: true,
    failures: 0,
    lastTriedAt: null,
    ...more,
  });
  const hosts = (from: typeof origin, mirrors: Mirror[], more = {}): string[] =>
    addressesToTry(from, mirrors, { now: NOW, onion: false, ...more }).map(
      (url) => new URL(url).hostname.split('.')[0] ?? '',
    );

  it.each([
    ['the origin leads while it works', origin, [mirror('a')], {}, ['o', 'a']],
    [
      'mirrors lead when it keeps failing',
      { ...origin, failures: 3, lastTriedAt: NOW },
      [mirror('a')],
      {},
      ['a', 'o'],
    ],
    [
      'after a day the origin is worth a try before mirrors that fail too',
      { ...origin, failures: 9, lastTriedAt: NOW - DAY },
      [mirror('a', { failures: 5, lastTriedAt: NOW })],
      {},
      ['o', 'a'],
    ],
    ['a proposal is never asked', origin, [mirror('a', { accepted: false })], {}, ['o']],
    ['https is never given up', origin, [mirror('a', { url: 'http://a.example/f' })], {}, ['o']],
    ['onion needs a proxy', origin, [mirror('a', { url: 'http://abc.onion/f' })], {}, ['o']],
    [
      'onion with a proxy',
      origin,
      [mirror('a', { url: 'http://abc.onion/f' })],
      { onion: true },
      ['o', 'abc'],
    ],
    ['gone for good', origin, [mirror('a')], { originGone: true }, ['a']],
    [
      'three at most',
      origin,
      ['a', 'b', 'c', 'd'].map((name) => mirror(name)),
      {},
      ['o', 'a', 'b'],
    ],
  ])('%s', (_, from, mirrors, more, expected) => {
    expect(hosts(from as typeof origin, mirrors, more)).toEqual(expected);
  });
});

describe('redirects', () => {
  const hop = (to: string, status = 301) => ({ to, status });
  it.each([
    ['none', [], false, { kind: 'fine', permanentUrl: null }],
    [
      'permanent',
      [hop('https://b.example/f')],
      false,
      { kind: 'fine', permanentUrl: 'https://b.example/f' },
    ],
    ['temporary', [hop('https://b.example/f', 302)], false, { kind: 'fine', permanentUrl: null }],
    [
      'permanent, then temporary',
      [hop('https://b.example/f'), hop('https://c.example/f', 307)],
      false,
      { kind: 'fine', permanentUrl: 'https://b.example/f' },
    ],
    ['to http', [hop('http://b.example/f')], false, { kind: 'refused', why: 'downgrade' }],
    [
      'to http on the way',
      [hop('http://b.example/f'), hop('https://b.example/f')],
      false,
      { kind: 'refused', why: 'downgrade' },
    ],
    [
      'into the network',
      [hop('https://192.168.1.1/f')],
      false,
      { kind: 'refused', why: 'private' },
    ],
    [
      'into one’s own network on purpose',
      [hop('https://192.168.1.1/f')],
      true,
      { kind: 'fine', permanentUrl: 'https://192.168.1.1/f' },
    ],
    ['to a file', [hop('file:///etc/passwd')], false, { kind: 'refused', why: 'other-scheme' }],
    [
      'without end',
      Array.from({ length: 6 }, () => hop('https://b.example/f')),
      false,
      { kind: 'refused', why: 'too-many' },
    ],
  ])('%s', (_, hops, ownServer, verdict) => {
    expect(judgeRedirects('https://a.example/f', hops, ownServer)).toEqual(verdict);
  });
});
