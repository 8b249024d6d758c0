/** Cleaning links: ours, AdGuard's own engine with the same rules, and what parsing the address alone costs. */
import { builtInRules } from '@/lib/links/built-in';
import { cleanLink } from '@/lib/links/clean-link';
import { compileRows } from '@/lib/links/rules/compile-table';
import { parseFilter } from '@/lib/links/rules/filter-rule';
import { filterText } from '@/test/support/link-filter';
import { makeUrls } from '@/test/support/link-urls';
import { createOracle } from '@/test/support/tsurlfilter-oracle';

import type { Bench } from './bench';

const COUNT = 2000;
const SEED = 7;

export function benchLinks(): Bench {
  const text = filterText();
  const urls = makeUrls(compileRows(parseFilter(text)), COUNT, SEED);
  const rules = builtInRules();
  const adguard = createOracle(text);
  const each = (clean: (url: string) => unknown) => () => {
    for (const url of urls) clean(url);
  };
  return {
    title: 'Clean links, half of them tracked',
    unit: 'links',
    count: COUNT,
    contenders: [
      {
        name: 'Mycel, while browsing',
        round: each((url) => cleanLink(url, { mode: 'browse', rules })),
      },
      {
        name: 'Mycel, for sharing',
        round: each((url) => cleanLink(url, { mode: 'share', rules })),
      },
      { name: 'AdGuard tsurlfilter', round: each(orNothing(adguard)) },
      { name: 'new URL() alone', round: each((url) => new URL(url)) },
    ],
  };
}

/** The engine throws for addresses that it cannot decode; that is its answer. */
const orNothing = (clean: (url: string) => string) => (url: string) => {
  try {
    return clean(url);
  } catch {
    return null;
  }
};
