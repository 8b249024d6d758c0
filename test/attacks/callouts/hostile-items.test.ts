/** Items made to be slow, to lie, or to break whatever reads them. */
import { describe, expect, it } from 'vitest';

import { findAddresses } from '@/lib/callouts/anchors/addresses';
import type { CalloutItem } from '@/lib/callouts/item';
import { builtInBackground, builtInModel } from '@/lib/callouts/model';
import { recognise } from '@/lib/callouts/recognise';
import { parsePattern, matches } from '@/lib/callouts/rules/pattern';
import { judgeAll } from '@/lib/callouts/trails/judge';
import { makeTrails } from '@/lib/callouts/trails/trail';

const item = (text: string, more: Partial<CalloutItem> = {}): CalloutItem => ({
  source: 'Attacker',
  id: 'x',
  title: 'Come',
  text,
  link: 'https://attacker.example.org/1',
  published: '2026-11-20T10:00:00Z',
  ...more,
});

/** A megabyte each: what would make a careless regular expression run for minutes. */
const BOMBS: readonly (readonly [what: string, text: string])[] = [
  ['digits', '1'.repeat(1_000_000)],
  ['digits and spaces', '1 '.repeat(500_000)],
  ['digits and dots', '1.'.repeat(500_000)],
  ['colons', '12:30'.repeat(200_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['at signs', 'a@'.repeat(500_000)],
  ['dots', 'a.'.repeat(500_000)],
  ['slashes', 'a.b/'.repeat(250_000)],
  ['capitals and digits', 'AB12 '.repeat(200_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['line ends', '\n'.repeat(1_000_000)],
  ['dates', '5 May 2026 '.repeat(90_000)],
  ['weekdays', 'on Friday at five '.repeat(55_000)],
  ['limits', 'until until until '.repeat(55_000)],
  ['brackets', '(((((('.repeat(160_000)],
  ['names', 'Ana Ruiz '.repeat(110_000)],
  ['marks', 'a\u0301\u0323'.repeat(300_000)],
  ['emoji', '👩‍👩‍👧'.repeat(60_000)],
  ['lone surrogates', '\ud83d'.repeat(500_000)],
];

describe('a megabyte of', () => {
  it.each(BOMBS)('%s is judged like any other item', (_what, text) => {
    const { score } = recognise(item(text), builtInModel());
    expect(score >= 0 && score <= 1).toBe(true);
  });

  it.each(BOMBS)('%s is searched for addresses and found to have few', (_what, text) => {
    expect(findAddresses(text.slice(0, 20_000)).urls.length).toBeLessThanOrEqual(40);
  });
});

it('a thousand copies make one trail that is no stronger than one voice', () => {
  const text =
    'Please donate to the bail fund of Marta Okoye at https://give.example.org/marta by Friday, we need 4,200 dollars.';
  const copies = Array.from({ length: 300 }, (_, i) =>
    item(text, { id: `copy-${i}`, source: `Mask ${i}`, link: `https://attacker.example.de/${i}` }),
  );
  const nowMs = Date.parse('2026-11-20T12:00:00Z');
  const judged = judgeAll(copies, builtInModel(), builtInBackground());
  const trails = makeTrails(judged, { nowMs, background: builtInBackground() });
  const strongest = trails[0]?.strength ?? 1;
  const alone =
    makeTrails(judged.slice(0, 1), { nowMs, background: builtInBackground() })[0]?.strength ?? 0;
  expect(strongest).toBeCloseTo(alone, 2);
});

it('text that re-orders what is shown is read as it stands', () => {
  const plain = recognise(item('Please sign the petition by 4 December.'), builtInModel());
  const masked = recognise(
    item('Please sign the \u202epeti\u200btion\u202c by 4 Dec\u00adember.'),
    builtInModel(),
  );
  expect(masked.until).toBe(plain.until);
  expect(masked.score).toBeCloseTo(plain.score, 5);
});

it('names of object members are words like any other', () => {
  const text =
    '__proto__ constructor toString hasOwnProperty valueOf, please come on Friday at noon.';
  const verdict = recognise(
    item(text, { language: '__proto__', source: 'constructor' }),
    builtInModel(),
  );
  expect(verdict.when).toBe('2026-11-27T12:00');
});

it('a pattern of a hundred stars is as quick as one', () => {
  const pattern = parsePattern('a*'.repeat(90) + 'b') ?? [];
  expect(matches(pattern, 'a'.repeat(1_000_000))).toBe(false);
});

it('a closing from another site does not sink a trail', () => {
  const call = item(
    'Join the picket for Marta Okoye at Quay Street on Friday at noon, please come.',
    { id: 'call', source: 'Union', link: 'https://union.example.org/1' },
  );
  const lie = item(
    'The picket for Marta Okoye at Quay Street on Friday is cancelled. Nobody needs to come.',
    { id: 'lie', title: 'Cancelled', link: 'https://liar.example.net/1' },
  );
  const judged = judgeAll([call, lie], builtInModel(), builtInBackground());
  const [trail] = makeTrails(judged, {
    nowMs: Date.parse('2026-11-20T12:00:00Z'),
    background: builtInBackground(),
  });
  expect(trail?.closedBy).toEqual([]);
  expect(trail?.strength).toBeGreaterThan(0);
});
