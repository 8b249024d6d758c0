/** Search over items. */
import { describe, expect, it } from 'vitest';

import { parseQuery } from '@/lib/feeds/search/query';
import { search, toSearchable } from '@/lib/feeds/search/search';

const ITEMS = [
  { id: 'de', title: 'Räumung in der Mühlenstraße', text: 'Kommt um acht zur Hausnummer 5.' },
  { id: 'fr', title: 'Expulsion', text: 'Rendez-vous à l’école, apportez du thé.' },
  { id: 'el', title: 'Έξωση στην Αθήνα', text: 'Ελάτε όλοι στις οκτώ.' },
  { id: 'ja', title: '立ち退き', text: '東京都庁前に集まってください。' },
  { id: 'th', title: 'ไล่ที่', text: 'มาที่ศาลากลางตอนแปดโมง' },
  { id: 'en', title: 'Court date', text: 'Eviction hearing. Expulsion is not the end.' },
].map(toSearchable);
const found = (typed: string): string[] => search(ITEMS, parseQuery(typed), 10);

describe('finds', () => {
  it.each([
    ['raumung', ['de']],
    ['MUHLENSTRASSE', ['de']],
    ['mühl', ['de']],
    ['ecole', ['fr']],
    ['εξωση', ['el']],
    ['東京', ['ja']],
    ['東京集まって', ['ja']],
    ['ศาลากลาง', ['th']],
    ['expulsion', ['fr', 'en']],
    ['eviction hearing', ['en']],
    ['"eviction hearing"', ['en']],
    ['expulsion -court', ['fr']],
    ['«court date»', ['en']],
  ])('%s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });
});

describe('finds nothing', () => {
  it.each([
    '',
    '   ',
    '-court',
    'viction',
    'eviction raumung',
    '"hearing eviction"',
    '"evictio"',
    '.*',
    '\\',
    '""',
  ])('%j', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it('gives as many as wanted', () => {
  expect(search(ITEMS, parseQuery('expulsion'), 1)).toEqual(['fr']);
});

it('takes no more than twenty terms', () => {
  expect(parseQuery('a '.repeat(200))).toHaveLength(20);
});
