/** Trust in five thousand people who introduced each other fifty thousand times. */
import { createNetwork, type Edge, type Reach } from '@/lib/trust/network';

import type { Bench } from './bench';

const PEOPLE = 5000;
const INTRODUCTIONS = 50_000;
const VERIFIED = 500;

const keyOf = (number: number): string => number.toString(16).toUpperCase().padStart(40, 'A');

export function benchTrust(): Bench {
  const people = Array.from({ length: PEOPLE }, (_, number) => keyOf(number));
  const pick = createPicker(7);
  const introductions: Edge[] = Array.from({ length: INTRODUCTIONS }, () => ({
    by: people[pick(PEOPLE)] ?? '',
    of: people[pick(PEOPLE)] ?? '',
  }));
  const verified = people.slice(0, VERIFIED);
  const everybody = (reach: Reach) => () => {
    const network = createNetwork({ introductions, verified, revoked: [], changed: [], reach });
    return people.map((each) => network.trustIn(each));
  };
  return {
    title: 'Trust in 5,000 people with 50,000 introductions, 500 of them verified',
    unit: 'people',
    count: PEOPLE,
    contenders: [
      { name: 'Mycel, two steps', round: everybody(2) },
      { name: 'Mycel, one step', round: everybody(1) },
      { name: 'putting cards in a Map', round: () => inMap(introductions) },
    ],
  };
}

function inMap(introductions: readonly Edge[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const { by, of } of introductions) map.set(of, (map.get(of) ?? new Set()).add(by));
  return map;
}

/** Numbers that are the same in every run (a linear congruential generator). */
function createPicker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
