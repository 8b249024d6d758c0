/** Imports follow the house that DESIGN draws. */
import { describe, expect, it } from 'vitest';

import { judgeImport } from './judge-import';
import { importsOf, shippedSources } from './sources';

describe('the judge', () => {
  it.each([
    ['lib/links/clean.ts', '@/lib/core/result', false, null],
    ['lib/links/clean.ts', '@/lib/pgp/seal', true, 'links may not know pgp'],
    ['lib/links/clean.ts', '../core/result', false, 'it climbs; use @/'],
    ['lib/links/clean.ts', './../core/result', false, 'it leaves its folder'],
    ['lib/links/clean.ts', 'openpgp', false, 'openpgp may not be named here'],
    ['lib/links/clean.ts', 'lodash', false, 'this package may be named nowhere'],
    ['lib/links/clean.ts', 'node:fs', false, 'this package may be named nowhere'],
    ['lib/ui/view.tsx', '@/lib/pgp/verdict', true, null],
    ['lib/ui/view.tsx', '@/lib/pgp/verdict', false, 'ui may know only types of pgp'],
    ['lib/ui/view.tsx', '@/lib/platform/world', true, 'ui may not know platform'],
    ['lib/ui/view.tsx', 'preact/hooks', false, null],
    ['lib/platform/menus.ts', 'wxt/browser', false, 'wxt/browser may not be named here'],
    ['lib/platform/browser.ts', 'wxt/browser', false, null],
    ['lib/misc/x.ts', './y', false, 'the file is in no layer'],
    ['entrypoints/popup/main.tsx', '@/test/x', false, 'it leads to no layer'],
  ])('%s → %s (type only: %s): %s', (path, specifier, isType, verdict) => {
    expect(judgeImport(path, { specifier, isType })).toBe(verdict);
  });

  it('sees every way of importing, and nothing in comments', () => {
    const text = `/* import a from 'no1' */ import { b } from 'yes1'; // import 'no2'
import 'yes2';
export * from "yes3";
import type {
  C,
} from 'yes4';
const d = await import('yes5');
const text = "import e from 'no3'";`;
    const names = importsOf({ path: 'x.ts', text }).map(({ specifier }) => specifier);
    expect(names).toEqual(['yes1', 'yes2', 'yes3', 'yes4', 'yes5']);
  });
});

describe('every file that is shipped', () => {
  it.each(shippedSources().map((source) => [source.path, source] as const))(
    '%s',
    (path, source) => {
      const broken = importsOf(source).flatMap((each) => {
        const why = judgeImport(path, each);
        return why === null ? [] : [`${each.specifier}: ${why}`];
      });
      expect(broken).toEqual([]);
    },
  );
});
