/** Cleaning links: ours, its peers, and what parsing the address alone costs. */
import { builtInRules } from '@/lib/links/built-in';
import { cleanLink } from '@/lib/links/clean-link';
import table from '@/lib/links/generated/table.json';
import { loadRules } from '@/lib/links/rule-index';
import { compileRows } from '@/lib/links/rules/compile-table';
import { parseFilter } from '@/lib/links/rules/filter-rule';
import type { Table } from '@/lib/links/table';
import { filterText } from '@/test/support/link-filter';
import { makeUrls } from '@/test/support/link-urls';
import { createOracle } from '@/test/support/tsurlfilter-oracle';

import type { Bench } from './bench';
import { createTidyUrl, createUboCore } from './link-peers';

// Few enough for a round of ours to end within one slice of a busy processor.
const COUNT = 500;
const SEED = 7;
/** Milliseconds for each contender. */
const WARM_UP = 500;

export async function benchLinks(): Promise<Bench> {
  const text = filterText();
  const urls = makeUrls(compileRows(parseFilter(text)), COUNT, SEED);
  const rules = builtInRules();
  const each = (clean: (url: string) => unknown) => {
    const round = () => {
      for (const url of urls) clean(url);
    };
    // The compiler of the machine needs far more than a round to see what is worth its while.
    for (const end = performance.now() + WARM_UP; performance.now() < end;) round();
    return round;
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
      { name: 'uBlock Origin ubo-core', round: each(await createUboCore(text)) },
      { name: 'tidy-url', round: each(createTidyUrl()) },
      { name: 'AdGuard tsurlfilter', round: each(orNothing(createOracle(text))) },
      { name: 'new URL().href alone', round: each((url) => new URL(url).href) },
    ],
  };
}

/** From the text of the table, or of the filter, to the first clean link. */
export function benchLoadLinkRules(): Bench {
  const text = filterText();
  const json = JSON.stringify(table);
  const href = 'https://example.org/?utm_source=x';
  const load = (mode: 'browse' | 'share') => () =>
    cleanLink(href, { mode, rules: loadRules(JSON.parse(json) as Table) });
  return {
    title: 'Load the link rules',
    unit: 'loads',
    count: 1,
    contenders: [
      { name: 'Mycel, while browsing', round: load('browse') },
      { name: 'Mycel, for sharing', round: load('share') },
      { name: 'uBlock Origin ubo-core', round: async () => (await createUboCore(text))(href) },
      { name: 'AdGuard tsurlfilter', round: () => createOracle(text)(href) },
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
