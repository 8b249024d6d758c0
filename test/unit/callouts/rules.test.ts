/** A person's own rules, and what «yes» and «not for me» teach. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adjust, learn, NO_FEEDBACK } from '@/lib/callouts/feedback/feedback';
import { matches, parsePattern } from '@/lib/callouts/rules/pattern';
import { dryRun, rule, type Rule } from '@/lib/callouts/rules/rules';
import { fold } from '@/lib/core/text';

import { anItem, aVerdict } from './item';

const item = anItem({
  id: 'a',
  source: 'Harbour Union',
  language: 'en',
  title: 'Picket at Dock 4',
  text: 'Join the picket at Ellery on Friday.',
});
const verdict = aVerdict('a', { kind: 'gathering' });
const none = new Set<string>();
const by = (given: Partial<Rule>): Rule => ({ id: 'r', action: 'hide', ...given });

describe('patterns', () => {
  it.each([
    ['pick*', 'the picket line', true],
    ['PICKET * friday', 'picket on every friday', true],
    ['fri?ay', 'on friday', true],
    ['friday * picket', 'picket on friday', false],
    ['évic*', 'eviction', true],
    ['(a+)+$', 'aaaaaaaa', false],
  ])('%s in «%s»: %s', (source, text, expected) => {
    const pattern = parsePattern(source);
    expect(pattern !== null && matches(pattern, fold(text))).toBe(expected);
  });

  it.each(['', '***', 'x'.repeat(201)])('an empty or endless one is none', (source) => {
    expect(parsePattern(source)).toBeNull();
  });

  it('find every text that is cut into pieces and put together again', () => {
    const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, word, (a, gap, b) => {
        expect(matches([a, b], `${a}${gap}${b}`)).toBe(true);
      }),
    );
  });
});

describe('rules', () => {
  it.each<[what: string, rule: Rule, isShown: boolean]>([
    ['a word hides', by({ words: ['picket'] }), false],
    ['part of a word does not', by({ words: ['pick'] }), true],
    ['a place hides', by({ places: ['Ellery'] }), false],
    ['a kind hides', by({ kinds: ['gathering'] }), false],
    ['another language does not', by({ languages: ['de'] }), true],
    ['all conditions must hold', by({ words: ['picket'], feeds: ['Other'] }), true],
    ['without conditions it never applies', by({}), true],
  ])('%s', (_what, one, isShown) => {
    expect(rule([one], none, item, verdict).isShown).toBe(isShown);
  });

  it('decide in order, and say which did', () => {
    const rules = [by({ id: 'show', action: 'show', words: ['dock'] }), by({ words: ['picket'] })];
    expect(rule(rules, none, item, verdict)).toEqual({ isShown: true, rule: 'show' });
  });

  it('outweigh «everything here is a callout», which outweighs the verdict', () => {
    const quiet = aVerdict('a', { isCallout: false });
    const everything = new Set(['Harbour Union']);
    expect(rule([], everything, item, quiet).isShown).toBe(true);
    expect(rule([by({ words: ['dock'] })], everything, item, quiet).isShown).toBe(false);
  });

  it('can be tried on stored items first', () => {
    expect(dryRun([by({ words: ['dock'] })], none, [{ item, verdict }])).toEqual([
      { id: 'a', isShown: false, rule: 'r' },
    ]);
  });
});

describe('feedback', () => {
  const bingo = anItem({
    source: 'Club',
    language: 'en',
    title: 'Bingo',
    text: 'Come to bingo on Friday, doors at six, cards are a dollar.',
  });
  const doubtful = aVerdict('b', { score: 0.6, kind: 'gathering' });

  it('changes nothing before the first answer', () => {
    expect(adjust(NO_FEEDBACK, bingo, doubtful)).toBe(doubtful);
  });

  it('lowers what is «not for me» and what is like it', () => {
    const taught = learn(learn(NO_FEEDBACK, bingo, doubtful, false), bingo, doubtful, false);
    expect(adjust(taught, bingo, doubtful).isCallout).toBe(false);
    expect(
      adjust(taught, { ...bingo, id: 'c', title: 'Bingo again' }, doubtful).score,
    ).toBeLessThan(0.6);
  });

  it('raises what got a «yes»', () => {
    const missed = aVerdict('d', { score: 0.3, isCallout: false });
    expect(adjust(learn(NO_FEEDBACK, item, missed, true), item, missed).score).toBeGreaterThan(0.3);
  });

  it('stays small and bounded however much is answered', () => {
    let taught = NO_FEEDBACK;
    for (let i = 0; i < 60; i += 1) {
      taught = learn(
        taught,
        anItem({ text: `Word${i} thing${i} other${i} more${i}` }),
        doubtful,
        i % 2 === 0,
      );
    }
    expect(Object.keys(taught.weights).length).toBeLessThanOrEqual(4096);
    expect(Object.values(taught.weights).every((weight) => Math.abs(weight) <= 2)).toBe(true);
  });
});
