/** Chrome's rules and the matcher do the same, because both are compiled from one table. */
import { describe, expect, test } from 'vitest';

import { readAddress } from '@/lib/links/address';
import { cutQuery } from '@/lib/links/query';
import { guardOf } from '@/lib/links/guards';
import { loadRules } from '@/lib/links/rule-index';
import { compileDnr } from '@/lib/links/rules/compile-dnr';
import { compileRows } from '@/lib/links/rules/compile-table';
import { encodedName } from '@/lib/links/rules/dnr-regex';
import { parseFilter } from '@/lib/links/rules/filter-rule';
import { createDnrModel } from '@/test/support/dnr-model';
import { filterText } from '@/test/support/link-filter';
import { makeUrls } from '@/test/support/link-urls';

const rows = compileRows(parseFilter(filterText()));
const rules = loadRules({ browse: rows, share: [] });
const dnr = compileDnr(rows);
const chrome = createDnrModel(dnr);

function matcher(href: string) {
  const address = readAddress(href);
  if (address === null) throw new Error(`no address: ${href}`);
  return cutQuery(address, [rules.browse]);
}

/** Chromium writes a changed query anew: `flag` becomes `flag=`. Nothing else may differ. */
const rewritten = (href: string): string =>
  href.replace(/([?&][^=&#]*)(?=[&#]|$)/g, '$1=').replace(/\?=(?=#|$)/, '?');

/** The address without parameters of these names. */
const without = (href: string, parts: readonly string[]): string =>
  parts.reduce(
    (shorter, part) =>
      shorter.replace(
        new RegExp(`([?&])${RegExp.escape?.(part) ?? escape(part)}=?(&|#|$)`),
        (_, before: string, after: string) => (after === '&' ? before : after),
      ),
    href,
  );
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('10,000 addresses made from the rules', () => {
  const journeys = makeUrls(rows, 10_000, 23)
    .filter((href) => guardOf(href) === null)
    .map((href) => ({ href, mine: matcher(href), theirs: chrome(href) }));

  test('come out the same, but for what declarativeNetRequest cannot say', () => {
    const differences = journeys.filter(({ mine, theirs }) => {
      // Patterns of names, «all but», and names that Chromium compares in another writing than the address has.
      const unsayable = mine.cuts
        .filter(
          ({ name, part, rule: { row } }) =>
            row.r !== undefined || row.x === 1 || part.split('=')[0] !== encodedName(name),
        )
        .map(({ part }) => part);
      return rewritten(without(theirs.href, unsayable)) !== rewritten(mine.href);
    });
    console.log(
      differences.length,
      differences
        .slice(0, 50)
        .map(({ href, mine, theirs }) => `${href}\n  ${mine.href}\n  ${theirs.href}`)
        .join('\n'),
    );
    expect(differences.length).toBe(0);
  });

  test('in three passes at most', () => {
    expect(Math.max(...journeys.map(({ theirs }) => theirs.hops))).toBeLessThanOrEqual(3);
  });
});
