/** Rules by where they are found: parameter name, host, or a word of the address. */
import { createByHost, type ByHost } from './by-host';
import { hostOfPattern, wordOfPattern } from './pattern';
import { createRule, holds, type Rule } from './rule';
import type { Row, Table } from './table';
import { hashWord, visitWords } from './words';

export type RuleIndex = {
  /** Hold everywhere, by parameter name. */
  readonly byName: ReadonlyMap<string, readonly Rule[]>;
  /** Hold everywhere, by pattern of `name=value`. */
  readonly everywhere: readonly Rule[];
  /** One expression that matches whatever any rule of `everywhere` may take. */
  readonly anyEverywhere: RegExp | null;
  readonly byHost: ByHost<Rule>;
  readonly byWord: ReadonlyMap<number, readonly Rule[]>;
  /** Those that no look-up finds; tried at every address. */
  readonly rest: readonly Rule[];
};

/** Loaded rules, for `cleanLink`. */
export type LinkRules = { readonly browse: RuleIndex; readonly share: RuleIndex };

/** Loads a compiled table (`generated/table.json`); a few milliseconds. */
export const loadRules = (table: Table): LinkRules => ({
  browse: indexRows(table.browse),
  share: indexRows(table.share),
});

/** An index over any rows. */
export function indexRows(rows: readonly Row[]): RuleIndex {
  const byName = new Map<string, Rule[]>();
  const byWord = new Map<number, Rule[]>();
  const byHost = createByHost<Rule>();
  const everywhere: Rule[] = [];
  const rest: Rule[] = [];
  for (const row of rows) {
    const host = row.p === undefined ? null : hostOfPattern(row.p);
    const rule = createRule(row, host?.rest === '' ? null : (row.p ?? null));
    if (host !== null) byHost.add(host.host, rule);
    else if (row.d !== undefined) for (const site of row.d) byHost.add(site, rule);
    else if (row.p !== undefined) file(byWord, rest, wordOfPattern(row.p), rule);
    else if (row.e === 1) rest.push(rule);
    else if (row.n !== undefined && row.x === undefined) push(byName, row.n, rule);
    else everywhere.push(rule);
  }
  return { byName, byHost, byWord, everywhere, anyEverywhere: union(everywhere), rest };
}

function file(byWord: Map<number, Rule[]>, rest: Rule[], word: string, rule: Rule): void {
  if (word === '') rest.push(rule);
  else push(byWord, hashWord(word), rule);
}

function push<K>(map: Map<K, Rule[]>, key: K, rule: Rule): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [rule]);
  else list.push(rule);
}

// Case is left out of account: the union may match too much, and each rule is asked again.
const union = (rules: readonly Rule[]): RegExp | null =>
  rules.length === 0 ? null : new RegExp(rules.map(({ row }) => row.r?.[0] ?? '').join('|'), 'i');

/** Calls `visit` for each rule that holds at this address, beyond those found by parameter name. May repeat a rule. */
export function visitRules(
  index: RuleIndex,
  host: string,
  href: string,
  visit: (rule: Rule) => void,
): void {
  const consider = (rule: Rule) => {
    if (holds(rule, host, href)) visit(rule);
  };
  index.byHost.find(host, consider);
  index.rest.forEach(consider);
  if (index.byWord.size === 0) return;
  visitWords(href, (hash) => index.byWord.get(hash)?.forEach(consider));
}
