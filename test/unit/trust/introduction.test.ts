/** Cards that introduce people, and which of them hold. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY } from '@/lib/core/time';
import { type Introduction, readCards, standing, writeCards } from '@/lib/trust/introduction';

import { anyFingerprint, keyOf } from './people';

const [ana, bo, cy] = [keyOf(1), keyOf(2), keyOf(3)];
const card = (more: Partial<Introduction> = {}): Introduction => ({
  by: ana,
  of: bo,
  name: 'Bo',
  at: 100,
  until: null,
  withdrawn: false,
  ...more,
});

describe('cards', () => {
  it('come back as they were written, said by whoever signed them', () => {
    const cards = fc.array(
      fc.record({
        of: anyFingerprint,
        name: fc.stringMatching(/^[a-zé]{0,20}$/),
        at: fc.nat(),
        until: fc.option(fc.nat()),
        withdrawn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cards, (written) => {
        expect(readCards(writeCards(written), ana)).toEqual({
          ok: true,
          value: written.map((each) => ({ ...each, by: ana })),
        });
      }),
    );
  });

  it('cannot say by themselves who gave them', () => {
    const text = writeCards([card({ by: cy })]);
    expect(readCards(text, ana)).toMatchObject({ value: [{ by: ana }] });
  });

  it.each([
    ['no JSON', 'hello', 'no-handover'],
    ['a list', '[]', 'no-handover'],
    ['null', 'null', 'no-handover'],
    ['a group', '{"mycel":"group","version":1}', 'no-handover'],
    ['a kind from the prototype', '{"__proto__":{"mycel":"cards","version":1}}', 'no-handover'],
    ['a later version', '{"mycel":"cards","version":2}', 'too-new'],
    ['no version', '{"mycel":"cards","cards":[]}', 'damaged'],
    ['no cards', '{"mycel":"cards","version":1}', 'damaged'],
    ['somebody who introduces themselves', writeCards([card({ of: ana })]), 'damaged'],
    ['a key ID', writeCards([card({ of: 'FBFCC82A015E7330' })]), 'damaged'],
    ['a time before time', writeCards([card({ at: -1 })]), 'damaged'],
    ['too many', writeCards(Array(5001).fill(card())), 'damaged'],
    ['megabytes', `{"mycel":"cards"${' '.repeat(5e6)}}`, 'damaged'],
  ])('are not read from %s', (_, text, kind) => {
    expect(readCards(text, ana)).toEqual({ ok: false, error: { kind } });
  });

  it('are not half read', () => {
    const text = writeCards([card(), card({ of: 'x' })]);
    expect(readCards(text, ana).ok).toBe(false);
  });

  it('show names as one line without tricks', () => {
    const text = writeCards([card({ name: 'B\u202eo\n'.repeat(100) })]);
    const read = readCards(text, ana);
    const name = read.ok ? (read.value[0]?.name ?? '') : '';
    expect(name).toMatch(/^Bo Bo Bo [^\n\u202e]*…$/);
    expect(name.length).toBeLessThanOrEqual(80);
  });
});

describe('what holds', () => {
  it.each<[string, Introduction[], number]>([
    ['a card', [card()], 1],
    ['the same card twice', [card(), card()], 1],
    ['cards of two people', [card(), card({ by: cy })], 2],
    ['cards on two people', [card(), card({ of: cy })], 2],
    ['a card that was taken back', [card(), card({ at: 200, withdrawn: true })], 0],
    ['a card that was given again', [card({ at: 300 }), card({ at: 200, withdrawn: true })], 1],
    ['both at once', [card({ withdrawn: true }), card()], 0],
    ['a card that expired', [card({ until: 1000 })], 0],
    ['an older one without end behind it', [card({ at: 50 }), card({ until: 1000 })], 0],
    ['a card that expires later', [card({ until: 1001 })], 1],
    ['a card from the day after tomorrow', [card({ at: 1000 + 2 * DAY })], 0],
    [
      '… which does not hide what holds',
      [card(), card({ at: 1000 + 2 * DAY, withdrawn: true })],
      1,
    ],
    ['a card from a clock that is a little ahead', [card({ at: 2000 })], 1],
  ])('%s', (_, cards, count) => {
    expect(standing(cards, 1000)).toHaveLength(count);
  });

  it('does not depend on the order in which cards came', () => {
    const cards = fc.array(
      fc.record({
        by: fc.constantFrom(ana, cy),
        of: fc.constant(bo),
        name: fc.constant(''),
        at: fc.integer({ min: 0, max: 3 }),
        until: fc.constant(null),
        withdrawn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cards, (all) => {
        const who = (list: Introduction[]) =>
          standing(list, 10)
            .map(({ by }) => by)
            .toSorted();
        expect(who(all.toReversed())).toEqual(who(all));
      }),
    );
  });
});
