/** From the filter's text and our own pack to the three generated files; pure, so that tests can call it. */
import type { Table } from '@/lib/links/table';

import { compileDnr } from './compile-dnr';
import { compileRows } from './compile-table';
import { parseFilter } from './filter-rule';
import { shareRows } from './share-pack/rows';

/** Fewer than this and the package has changed its form: better no build than one that cleans nothing. */
const FEWEST_RULES = 2000;

export type Generated = {
  readonly table: string;
  readonly dnr: string;
  readonly meta: string;
};

/** Throws if the text is not the filter that we know. `hash` names the inputs. */
export function generateRules(filterText: string, hash: string): Generated {
  const rules = parseFilter(filterText);
  if (rules.length < FEWEST_RULES) {
    throw new Error(`only ${rules.length} rules in the AdGuard URL Tracking filter`);
  }
  const table: Table = { browse: compileRows(rules), share: shareRows() };
  const dnr = compileDnr(table.browse);
  const header = (name: string) =>
    new RegExp(`^! ${name}: *(.+)$`, 'm').exec(filterText)?.[1] ?? '';
  const meta = {
    list: {
      title: header('Title'),
      version: header('Version'),
      date: header('TimeUpdated').slice(0, 10),
    },
    rules: {
      read: rules.length,
      browse: table.browse.length,
      share: table.share.reduce((count, { m }) => count + (m?.length ?? 1), 0),
      dnr: dnr.length,
    },
    hash,
  };
  return {
    table: JSON.stringify(table),
    dnr: JSON.stringify(dnr),
    meta: JSON.stringify(meta, null, 2),
  };
}

/** The filter's text inside @adguard/dnr-rulesets' ruleset 17 (parsed JSON); the field was renamed in version 4.1. */
export function filterTextOf(ruleset: unknown): string {
  const [first] = ruleset as readonly {
    metadata?: { rawFilterList?: string; filterContent?: string };
  }[];
  const text = first?.metadata?.rawFilterList ?? first?.metadata?.filterContent;
  if (text === undefined) throw new Error('no filter text in the ruleset of @adguard/dnr-rulesets');
  return text;
}
