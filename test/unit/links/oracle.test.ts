/** While browsing, links come out as AdGuard's own engine has them, but for four differences that are meant. */
import { describe, expect, test } from 'vitest';

import { readAddress } from '@/lib/links/address';
import { cutQuery } from '@/lib/links/query';
import { loadRules } from '@/lib/links/rule-index';
import { compileRows } from '@/lib/links/rules/compile-table';
import { parseFilter } from '@/lib/links/rules/filter-rule';
import { filterText } from '@/test/support/link-filter';
import { makeUrls } from '@/test/support/link-urls';
import { createOracle } from '@/test/support/tsurlfilter-oracle';

const text = filterText();
const rows = compileRows(parseFilter(text));
const rules = loadRules({ browse: rows, share: [] });

const ours = (href: string): string => {
  const address = readAddress(href);
  if (address === null) throw new Error(`no address: ${href}`);
  return cutQuery(address, [rules.browse]).href;
};

/** The fragment never reaches a server, and a whole-query rule says nothing about it: we keep it. */
const keepsFragment = (href: string, mine: string, theirs: string): boolean =>
  href.includes('#') && mine === theirs + href.slice(href.indexOf('#'));

/** `%24deep_link` in the list means the parameter `$deep_link` however it is written: they miss one of the two. */
const odd = new Set(rows.flatMap(({ n }) => (n !== undefined && /[^\w.-]/.test(n) ? [n] : [])));
const knowsOddNames = (_href: string, mine: string, theirs: string): boolean =>
  mine ===
  theirs
    .replace(/([?&])([^=&#]*)(?:=[^&#]*)?(?=[&#]|$)/g, (part, mark: string, name: string) =>
      odd.has(name) && !mine.includes(part.slice(1)) ? mark : part,
    )
    .replace(/&+/g, '&')
    .replace(/\?&/, '?')
    .replace(/[?&]+(?=#|$)/, '');

/** What has no name is not ours to tidy. */
const keepsNameless = (_href: string, mine: string, theirs: string): boolean =>
  theirs === mine.replace(/([?&])=[^&#]*&/g, '$1').replace(/[?&]=[^&#]*(?=#|$)/, '');

/** `removeparam=ad_type=banner`: their engine looks for a name with `=` in it, which no server ever sees. */
const knowsNames = (href: string): boolean => /ad_type=banner=/.test(href);

const meant = [keepsFragment, knowsOddNames, keepsNameless, knowsNames];

describe('10,000 addresses made from the rules', () => {
  const judge = createOracle(text);
  const urls = makeUrls(rows, 10_000, 17);
  const differences = urls.flatMap((href) => {
    const [mine, theirs] = [ours(href), judge(href)];
    return mine === theirs ? [] : [{ href, mine, theirs }];
  });

  test('nearly half of them are dirty', () => {
    expect(urls.filter((href) => ours(href) !== href).length).toBeGreaterThan(4500);
  });

  test('differ in nothing that is not meant', () => {
    expect(
      differences.filter(({ href, mine, theirs }) => !meant.some((why) => why(href, mine, theirs))),
    ).toEqual([]);
  });

  test('and in little that is', () => {
    expect(differences.length).toBeLessThan(80);
  });
});
