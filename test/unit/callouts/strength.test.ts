/** How strong a trail is. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { KINDS } from '@/lib/callouts/item';
import { endOfLocal, freshness } from '@/lib/callouts/strength/half-life';
import { strengthOf, TRUST, type Sign } from '@/lib/callouts/strength/strength';
import { voiceOf } from '@/lib/callouts/strength/voice';
import { DAY, HOUR } from '@/lib/core/time';

// Whole percents: fast-check's doubles lie mostly at the far end of tiny.
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const sign: fc.Arbitrary<Sign> = fc.record({
  voice: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  wording: fc.constantFrom('1', '2', '3'),
  trust: share,
  freshness: share,
});
const signs = fc.array(sign, { maxLength: 12 });

describe('strength', () => {
  it('grows with independent voices and stays below one', () => {
    const one: Sign = { voice: 'a', wording: '1', trust: TRUST.unknown, freshness: 1 };
    const two = strengthOf([one, { ...one, voice: 'b', wording: '2' }], false);
    expect(strengthOf([one], false)).toBeCloseTo(0.4);
    expect(two).toBeCloseTo(0.64);
  });

  it('hardly counts a copy in another place', () => {
    const one: Sign = { voice: 'a', wording: '1', trust: TRUST.unknown, freshness: 1 };
    expect(strengthOf([one, { ...one, voice: 'b' }], false)).toBeCloseTo(1 - 0.6 * 0.88);
  });

  it('is nothing once cancelled or fulfilled', () => {
    fc.assert(
      fc.property(signs, (list) => {
        expect(strengthOf(list, true)).toBe(0);
      }),
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(signs, (list) => {
        const strength = strengthOf(list, false);
        expect(strength >= 0 && strength <= 1).toBe(true);
      }),
    );
  });

  it('never weakens by more evidence', () => {
    fc.assert(
      fc.property(signs, sign, (list, more) => {
        const before = strengthOf(list, false);
        expect(strengthOf([...list, more], false)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it('counts a thousand copies from one domain as one', () => {
    fc.assert(
      fc.property(signs, sign, (list, one) => {
        const flood = Array.from({ length: 1000 }, () => one);
        expect(strengthOf([...list, ...flood], false)).toBeCloseTo(
          strengthOf([...list, one], false),
          12,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of reports', () => {
    fc.assert(
      fc.property(signs, (list) => {
        expect(strengthOf(list.toReversed(), false)).toBeCloseTo(strengthOf(list, false), 12);
      }),
    );
  });
});

describe('freshness', () => {
  it.each([
    ['call_in', 2],
    ['fund', 21],
    ['letters', 60],
  ] as const)('halves a %s in %i days', (kind, days) => {
    expect(freshness(kind, 0, null, days * DAY)).toBeCloseTo(0.5);
  });

  it('keeps an event whole until it is over', () => {
    expect(freshness('court', 0, 30 * DAY, 29 * DAY)).toBe(1);
    expect(freshness('court', 0, 30 * DAY, 31 * DAY)).toBe(0);
  });

  it('never rises with age', () => {
    const age = fc.integer({ min: 0, max: 400 * DAY });
    const end = fc.option(fc.integer({ min: 0, max: 400 * DAY }));
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), end, age, age, (kind, ends, a, b) => {
        const [young, old] = [Math.min(a, b), Math.max(a, b)];
        expect(freshness(kind, 0, ends, old)).toBeLessThanOrEqual(freshness(kind, 0, ends, young));
      }),
    );
  });

  it('waits for the westernmost clock before a day is over', () => {
    expect(endOfLocal('2026-11-24', false)).toBe(Date.parse('2026-11-25T12:00:00Z'));
    expect(endOfLocal('2026-11-24T18:00', false)).toBe(
      Date.parse('2026-11-24T18:00:00Z') + 12 * HOUR,
    );
  });
});

describe('voices', () => {
  it.each([
    ['news.example.de', 'example.de'],
    ['www.branch.union.co.uk', 'union.co.uk'],
    ['group.noblogs.org', 'group.noblogs.org'],
    ['a.example.org', 'a.example.org'],
    ['', 'feed Bulletin'],
  ])('of %s is %s', (host, voice) => {
    expect(voiceOf(host, 'Bulletin')).toBe(voice);
  });
});
