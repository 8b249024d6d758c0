/** Introductions that do not hang on each other are counted exactly. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countIndependent, MANY, type Middle } from '@/lib/trust/independent-paths';

/** Middles are persons 100, 101…, each with these sponsors. */
const through = (...sponsors: number[][]): Middle[] =>
  sponsors.map((each, at) => ({ person: 100 + at, sponsors: each }));

describe('independent introductions', () => {
  it.each<[string, number[], Middle[], number]>([
    ['nobody', [], [], 0],
    ['two people', [1, 2], [], 2],
    ['one person with two keys', [1, 1], [], 1],
    ['a middle without sponsor', [], through([]), 0],
    ['three middles of one sponsor', [], through([1], [1], [1]), 1],
    ['one middle of three sponsors', [], through([1, 2, 3]), 1],
    ['somebody who must make room', [], through([1, 2], [1]), 2],
    ['two who must make room, one after the other', [], through([1, 2], [2, 3], [1], [2]), 3],
    ['long chains of making room', [], through([1, 2], [2, 3], [3, 4], [1], [5, 1], [5]), 5],
    ['a sponsor who also says it directly', [1], through([1], [1, 2]), 2],
    ['a middle who also says it directly', [100], through([1]), 1],
    [
      'a middle with two keys, of which each has another sponsor',
      [],
      [
        { person: 100, sponsors: [2] },
        { person: 100, sponsors: [1] },
        { person: 101, sponsors: [1] },
      ],
      2,
    ],
  ])('of %s', (_, direct, middles, count) => {
    expect(countIndependent(direct, middles)).toBe(count);
  });

  it('are as many as trying every combination finds', () => {
    const most = ([first, ...rest]: readonly Middle[], used: readonly number[]): number => {
      if (first === undefined) return 0;
      const free = first.sponsors.filter((sponsor) => !used.includes(sponsor));
      const counts = free.map((sponsor) => 1 + most(rest, [...used, sponsor]));
      return Math.max(most(rest, used), ...counts);
    };
    const sponsors = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(sponsors, { maxLength: 7 }), (lists) => {
        expect(countIndependent([], through(...lists))).toBe(most(through(...lists), []));
      }),
      { numRuns: 2000 },
    );
  });

  it('are counted exactly up to many, and then at least so many', () => {
    const lists = Array.from({ length: 50 }, (_, at) => [at]);
    expect(countIndependent([], through(...lists))).toBe(MANY);
    expect(countIndependent(lists.flat(), through(...lists))).toBe(50);
  });
});
