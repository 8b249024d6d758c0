/** From filter text to rules. */
import { describe, expect, test } from 'vitest';

import { compilePattern } from '@/lib/links/pattern';
import { filterTextOf, generateRules } from '@/lib/links/rules/compile';
import { parseFilter, parseFilterRule } from '@/lib/links/rules/filter-rule';
import { filterText } from '@/test/support/link-filter';
import { rows } from '@/test/support/link-rules';

describe('one line', () => {
  test.each([
    ['$removeparam=utm_id', { pattern: '', remover: { kind: 'name', name: 'utm_id' } }],
    [
      '||dzen.ru^$removeparam=from',
      { pattern: '||dzen.ru^', remover: { kind: 'name', name: 'from' } },
    ],
    ['$removeparam=/^at_custom/', { remover: { kind: 'regex', source: '^at_custom', flags: '' } }],
    [
      '$removeparam=/^__s=[a-z]{6\\,}/,domain=~a.de',
      { remover: { kind: 'regex', source: '^__s=[a-z]{6,}', flags: '' }, notSites: ['a.de'] },
    ],
    ['||go.mysku.ru^$removeparam=~r', { negated: true, remover: { kind: 'name', name: 'r' } }],
    ['@@||xe.com^$removeparam', { exception: true, remover: { kind: 'all' } }],
    ['$removeparam=from,domain=a.jp|b.net', { sites: ['a.jp', 'b.net'] }],
    ['$denyallow=a.com|b.com,removeparam=c', { denyallow: ['a.com', 'b.com'] }],
    ['||a.de^$removeparam=%24deep_link', { remover: { kind: 'name', name: '$deep_link' } }],
    ['||a.de^$image,removeparam=x', { documents: false }],
    ['||a.de^$document,removeparam=x', { documents: true }],
    ['||a.de^$~third-party,removeparam=x', { documents: true }],
    ['||a.de^$third-party,removeparam=x', { documents: false }],
  ])('%s', (line, expected) => {
    expect(parseFilterRule(line)).toMatchObject(expected);
  });

  test.each(['! comment', '', '||a.de^$script', 'a.de##.ad', 'a.de#@#.ad'])(
    'no rule: %j',
    (line) => {
      expect(parseFilterRule(line)).toBeNull();
    },
  );

  test('a plain comment above names the company', () => {
    const [first, second] = parseFilter(
      '! Oracle Eloqua\n$removeparam=elq\n! https://example.org/1\n$removeparam=x',
    );
    expect([first?.company, second?.company]).toEqual(['Oracle Eloqua', null]);
  });
});

describe('address patterns', () => {
  test.each([
    ['||example.org^', 'https://a.example.org/', true],
    ['||example.org^', 'https://notexample.org/', false],
    ['||example.org^', 'https://other.net/?u=example.org/', false],
    ['||example.org/a*b', 'https://example.org/a-long-b', true],
    ['|https://a.', 'https://a.b/', true],
    ['/end|', 'https://a.b/end', true],
    ['/end|', 'https://a.b/end/x', false],
    ['/CASE/', 'https://a.b/case/', true],
    ['?q=*&t=', 'https://a.b/?q=1&t=2', true],
    ['?q=*&t=', 'https://a.b/?t=2&q=1', false],
    ['x^', 'https://a.b/x', true],
  ])('%s at %s: %s', (pattern, href, expected) => {
    expect(compilePattern(pattern)(href)).toBe(expected);
  });
});

describe('the build', () => {
  test('reads all of the filter', () => {
    const lines = filterText()
      .split('\n')
      .filter((line) => /removeparam/.test(line) && !line.startsWith('!'));
    expect(parseFilter(filterText())).toHaveLength(lines.length);
    expect(lines.length).toBeGreaterThan(2400);
  });

  test('fails where the filter is not what it was', () => {
    expect(() => generateRules('! Title: x\n$removeparam=a', '')).toThrow('only 1 rules');
    expect(() => filterTextOf([{}])).toThrow('no filter text');
  });

  test('finds the text under its old and its new name', () => {
    expect(filterTextOf([{ metadata: { rawFilterList: 'a' } }])).toBe('a');
    expect(filterTextOf([{ metadata: { filterContent: 'b' } }])).toBe('b');
  });

  test('makes rules within the limits of Chrome, with ids of their own', () => {
    const dnr: { id: number; condition: { regexFilter?: string } }[] = JSON.parse(
      generateRules(filterText(), '').dnr,
    );
    expect(new Set(dnr.map(({ id }) => id)).size).toBe(dnr.length);
    // 1,000 expressions for static, dynamic and session rules together.
    expect(dnr.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(
      950,
    );
  });

  test('every rule of our own has a reason, and no list takes a name twice', () => {
    expect(rows.share.filter(({ w }) => w === 'listed')).toEqual([]);
    expect(rows.share.filter(({ m = [] }) => new Set(m).size !== m.length)).toEqual([]);
  });
});
