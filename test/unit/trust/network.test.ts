/** Who is who: verified by me, introduced by people I verified, or unknown; and always by which path. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createNetwork, type Edge, type Reach, type Trust } from '@/lib/trust/network';

import { keyOf } from './people';

/** `Ana>Bo` in short: Ana says that she verified Bo. */
const edges = (text: string): Edge[] =>
  text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({ by: each.split('>')[0] ?? '', of: each.split('>')[1] ?? '' }));

type Setting = { verified?: string; revoked?: string; changed?: string; reach?: Reach };
const list = (text = '') => text.split(' ').filter((each) => each !== '');
const network = (introductions: string, { verified, revoked, changed, reach = 1 }: Setting) =>
  createNetwork({
    introductions: edges(introductions),
    verified: list(verified),
    revoked: list(revoked),
    changed: list(changed),
    reach,
  });

const spell = (trust: Trust): string =>
  trust.level === 'introduced' ? `${trust.people} by ${trust.path.join('>')}` : trust.level;

describe('what I may think of Cy', () => {
  it.each<[string, string, Setting, string]>([
    ['nobody says anything', '', { verified: 'Ana' }, 'unknown'],
    ['I verified Cy', '', { verified: 'Cy' }, 'verified'],
    ['Ana, whom I verified, does', 'Ana>Cy', { verified: 'Ana' }, '1 by Ana'],
    ['two whom I verified do', 'Ana>Cy Bo>Cy', { verified: 'Ana Bo' }, '2 by Ana'],
    ['the same card came twice', 'Ana>Cy Ana>Cy', { verified: 'Ana' }, '1 by Ana'],
    ['only a stranger does', 'Eve>Cy', { verified: 'Ana' }, 'unknown'],
    ['Cy does', 'Cy>Cy', { verified: 'Ana' }, 'unknown'],
    ['Cy introduces Ana, not the reverse', 'Cy>Ana', { verified: 'Ana' }, 'unknown'],
    ['Ana’s friend does, and I go one step', 'Ana>Bo Bo>Cy', { verified: 'Ana' }, 'unknown'],
    [
      'Ana’s friend does, and I go two',
      'Ana>Bo Bo>Cy',
      { verified: 'Ana', reach: 2 },
      '1 by Ana>Bo',
    ],
    ['there are three in between', 'Ana>B B>D D>Cy', { verified: 'Ana', reach: 2 }, 'unknown'],
    ['I go no step', 'Ana>Cy', { verified: 'Ana', reach: 0 }, 'unknown'],
    ['I go no step, but verified Cy', '', { verified: 'Cy', reach: 0 }, 'verified'],
  ])('%s', (_, introductions, setting, expected) => {
    expect(spell(network(introductions, setting).trustIn('Cy'))).toBe(expected);
  });
});

describe('revocations and changes', () => {
  it.each<[string, string, Setting, string]>([
    [
      'Cy is revoked, although verified',
      'Ana>Cy',
      { verified: 'Ana Cy', revoked: 'Cy' },
      'revoked',
    ],
    ['Ana is revoked: her word is void', 'Ana>Cy', { verified: 'Ana', revoked: 'Ana' }, 'unknown'],
    ['Cy’s key changed', 'Ana>Cy', { verified: 'Ana', changed: 'Cy' }, 'changed'],
    [
      'Cy’s key changed and I verified the new one',
      '',
      { verified: 'Cy', changed: 'Cy' },
      'verified',
    ],
    [
      'Bo’s key changed: his word waits',
      'Ana>Bo Bo>Cy',
      { verified: 'Ana', changed: 'Bo', reach: 2 },
      'unknown',
    ],
    ['Bo is revoked', 'Ana>Bo Bo>Cy', { verified: 'Ana', revoked: 'Bo', reach: 2 }, 'unknown'],
  ])('%s', (_, introductions, setting, expected) => {
    expect(spell(network(introductions, setting).trustIn('Cy'))).toBe(expected);
  });
});

describe('people who count', () => {
  it.each<[string, string, string, number]>([
    ['a crowd that Ana invented counts once', 'Ana>S1 Ana>S2 Ana>S3 S1>Cy S2>Cy S3>Cy', 'Ana', 1],
    ['a crowd that relies on one stranger counts once', 'Ana>S Bo>S Di>S S>Cy', 'Ana Bo Di', 1],
    ['two separate ways count two', 'Ana>S1 Bo>S2 S1>Cy S2>Cy', 'Ana Bo', 2],
    ['crossed ways are told apart', 'Ana>S1 Bo>S1 Ana>S2 S1>Cy S2>Cy', 'Ana Bo', 2],
    ['Ana herself and a friend of hers count once', 'Ana>Cy Ana>S S>Cy', 'Ana', 1],
    ['Ana herself and a friend of Bo count two', 'Ana>Cy Bo>S S>Cy', 'Ana Bo', 2],
  ])('%s', (_, introductions, verified, people) => {
    expect(network(introductions, { verified, reach: 2 }).trustIn('Cy')).toMatchObject({ people });
  });

  it.each([
    ['Ana1>Cy Ana2>Cy Bo1>Cy', 2],
    // Ana's other key, which I did not verify, says nothing more than Ana does.
    ['Ana1>Cy Bo1>Ana3 Ana3>Cy', 1],
  ])('with two keys count once: %s', (introductions, people) => {
    const input = {
      introductions: edges(introductions),
      verified: ['Ana1', 'Ana2', 'Bo1'],
      revoked: [],
      changed: [],
      reach: 2 as const,
      personOf: (key: string) => key.slice(0, -1),
    };
    expect(createNetwork(input).trustIn('Cy')).toMatchObject({ people });
  });
});

it('every path can be drawn, shortest first', () => {
  const all = network('Ana>S S>Cy Bo>Cy Eve>Cy', { verified: 'Ana Bo', reach: 2 }).pathsTo('Cy');
  expect(all).toEqual([['Bo'], ['Ana', 'S']]);
});

it('names that every object has are names like others', () => {
  const odd = network('__proto__>constructor', { verified: '__proto__' });
  expect(odd.trustIn('constructor')).toMatchObject({ level: 'introduced', path: ['__proto__'] });
  expect(odd.trustIn('toString')).toEqual({ level: 'unknown' });
});

describe('whatever the network', () => {
  const key = fc.integer({ min: 0, max: 11 }).map(keyOf);
  const edge = fc.record({ by: key, of: key });
  const networks = fc.record({
    introductions: fc.array(edge, { maxLength: 60 }),
    verified: fc.uniqueArray(key, { maxLength: 5 }),
    revoked: fc.uniqueArray(key, { maxLength: 3 }),
    changed: fc.uniqueArray(key, { maxLength: 3 }),
    reach: fc.constantFrom<Reach>(0, 1, 2),
  });
  /** Higher is better; revoked and changed are no steps on this ladder. */
  const rank = (trust: Trust): number =>
    trust.level === 'verified' ? 1000 : trust.level === 'introduced' ? trust.people : 0;

  it('one more introduction, verification or step of reach never lowers anybody', () => {
    fc.assert(
      fc.property(networks, edge, key, key, (input, more, also, who) => {
        const before = rank(createNetwork(input).trustIn(who));
        const larger = [
          { ...input, introductions: [...input.introductions, more] },
          { ...input, verified: [...input.verified, also] },
          { ...input, reach: Math.min(2, input.reach + 1) as Reach },
        ];
        for (const each of larger) {
          expect(rank(createNetwork(each).trustIn(who))).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('nobody has a level without a path from somebody I verified, every step of which was said', () => {
    fc.assert(
      fc.property(networks, key, (input, who) => {
        const trust = createNetwork(input).trustIn(who);
        const path = trust.level === 'introduced' ? [...trust.path, who] : [];
        expect(path.length).toBeLessThanOrEqual(input.reach + 1);
        expect(path.length === 0 || input.verified.includes(path[0] ?? '')).toBe(true);
        const unsaid = path.slice(1).filter((of, at) => {
          const by = path[at] ?? '';
          const isSaid = input.introductions.some((each) => each.by === by && each.of === of);
          return !isSaid || input.revoked.includes(by);
        });
        expect(unsaid).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('without anybody verified nobody is anything', () => {
    fc.assert(
      fc.property(networks, key, (input, who) => {
        const { level } = createNetwork({ ...input, verified: [] }).trustIn(who);
        expect(['unknown', 'changed', 'revoked']).toContain(level);
      }),
    );
  });

  it('revoked is revoked, and takes back what was said by it', () => {
    fc.assert(
      fc.property(networks, key, key, (input, gone, who) => {
        const after = createNetwork({ ...input, revoked: [...input.revoked, gone] });
        expect(after.trustIn(gone)).toEqual({ level: 'revoked' });
        expect(after.pathsTo(who).flat()).not.toContain(gone);
        fc.pre(gone !== who);
        const without = input.introductions.filter(({ by }) => by !== gone);
        expect(rank(after.trustIn(who))).toBe(
          rank(createNetwork({ ...input, introductions: without }).trustIn(who)),
        );
      }),
    );
  });

  it('counts exactly the paths that share no step, as trying all combinations does', () => {
    const most = (paths: string[][], used: readonly string[]): number => {
      const [first, ...rest] = paths;
      if (first === undefined) return 0;
      const without = most(rest, used);
      if (first.some((step) => used.includes(step))) return without;
      return Math.max(without, 1 + most(rest, [...used, ...first]));
    };
    fc.assert(
      fc.property(networks, key, (input, who) => {
        const built = createNetwork({ ...input, reach: 2 });
        const trust = built.trustIn(who);
        // Two to the number of paths: small ones only.
        const paths = built.pathsTo(who);
        fc.pre(trust.level === 'introduced' && paths.length <= 14);
        expect(trust).toMatchObject({ people: most(paths, []) });
      }),
      { numRuns: 500 },
    );
  });

  it('the order of what is known does not matter', () => {
    fc.assert(
      fc.property(networks, key, (input, who) => {
        const turned = {
          ...input,
          introductions: input.introductions.toReversed(),
          verified: input.verified.toReversed(),
        };
        expect(rank(createNetwork(turned).trustIn(who))).toBe(
          rank(createNetwork(input).trustIn(who)),
        );
      }),
    );
  });
});
