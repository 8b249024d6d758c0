/** Attackers who can make any number of keys and sign any number of cards with them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createNetwork, type Edge } from '@/lib/trust/network';

import { keyOf } from '@/test/unit/trust/people';

const [ana, bo, eve, victim] = [keyOf(1), keyOf(2), keyOf(3), keyOf(4)];
const crowd = Array.from({ length: 60 }, (_, at) => keyOf(1000 + at));
const honest: Edge[] = [
  { by: ana, of: bo },
  { by: bo, of: ana },
];
const build = (introductions: Edge[], verified: string[]) =>
  createNetwork({ introductions, verified, revoked: [], changed: [], reach: 2 });

describe('a crowd of invented people', () => {
  const key = fc.constantFrom(eve, victim, ...crowd);
  const invented = fc.array(fc.record({ by: key, of: key }), { maxLength: 300 });

  it('that nobody verified vouches for nobody, however it vouches for itself', () => {
    fc.assert(
      fc.property(invented, key, (cards, who) => {
        expect(build([...honest, ...cards], [ana, bo]).trustIn(who)).toEqual({ level: 'unknown' });
      }),
    );
  });

  it('makes one person of the one verified person who vouches for it, and never two', () => {
    fc.assert(
      fc.property(invented, key, (cards, who) => {
        const trust = build([...honest, ...cards], [ana, bo, eve]).trustIn(who);
        expect(trust.level === 'introduced' ? trust.people : 1).toBe(1);
      }),
    );
  });

  it('in a circle ends nothing and lifts nobody', () => {
    const circle = crowd.map((by, at) => ({ by, of: crowd[(at + 1) % crowd.length] ?? eve }));
    expect(build([...circle, { by: eve, of: eve }], [ana]).trustIn(crowd[7] ?? '')).toEqual({
      level: 'unknown',
    });
  });

  it('cannot lower anybody: cards take nothing away', () => {
    fc.assert(
      fc.property(invented, (cards) => {
        const before = build(honest, [ana]).trustIn(bo);
        expect(build([...cards, ...honest], [ana]).trustIn(bo)).toEqual(before);
      }),
    );
  });
});

it('one verified member who floods a group of five thousand is answered all the same', () => {
  const people = Array.from({ length: 5000 }, (_, at) => keyOf(10_000 + at));
  const flood = people.flatMap((of, at) => [
    { by: eve, of },
    { by: of, of: victim },
    { by: of, of: people[(at * 7 + 1) % people.length] ?? victim },
  ]);
  expect(build(flood, [eve]).trustIn(victim)).toMatchObject({ level: 'introduced', people: 1 });
});
