/** Rules by where they are found: parameter name, host, or a word of the address. */
import type { Address } from './address';
import { createByHost, type ByHost } from './by-host';
import { hostOfPattern, wordOfPattern } from './pattern';
import { createRule, holds, type Rule } from './rule';
import type { Row, Table } from './table';
import { createSieve, hashOf, visitWords, type Sieve } from './words';

export type RuleIndex = {
  /** Hold everywhere, by parameter name. */
  readonly byName: ReadonlyMap<string, readonly Rule[]>;
  readonly names: Sieve;
  /** Hold everywhere, by pattern of `name=value`. */
  readonly everywhere: readonly Rule[];
  /** One expression that matches whatever any rule of `everywhere` may take. */
  readonly anyEverywhere: RegExp | null;
  /** The characters with which anything taken by `everywhere` may begin. */
  readonly firstCodes: CodeSet;
  readonly byHost: ByHost<Rule>;
  readonly byWord: ReadonlyMap<number, readonly Rule[]>;
  readonly words: Sieve;
  /** Those that no look-up finds; tried at every address. */
  readonly rest: readonly Rule[];
};

/** Loaded rules, for `cleanLink`. `share` holds those of `browse` too. */
export type LinkRules = { readonly browse: RuleIndex; readonly share: RuleIndex };

/** Loads a compiled table (`generated/table.json`): a few milliseconds for each mode, when it is first used. */
export function loadRules(table: Table): LinkRules {
  let browse: RuleIndex | null = null;
  let share: RuleIndex | null = null;
  return {
    get browse() {
      return (browse ??= indexRows(table.browse));
    },
    get share() {
      return (share ??= indexRows([...table.browse, ...table.share]));
    },
  };
}

/** An index over any rows. */
export function indexRows(rows: readonly Row[]): RuleIndex {
  const byName = new Map<string, Rule[]>();
  const byWord = new Map<number, Rule[]>();
  const byHost = createByHost<Rule>();
  const [names, words] = [createSieve(), createSieve()];
  const everywhere: Rule[] = [];
  const rest: Rule[] = [];
  for (const row of rows) {
    const host = row.p === undefined ? null : hostOfPattern(row.p);
    const isFoundBySite = host === null && row.d !== undefined;
    const rule = createRule(
      row,
      host?.rest === '' ? null : (row.p ?? null),
      isFoundBySite ? null : (row.d ?? null),
    );
    const word = row.p === undefined ? '' : wordOfPattern(row.p);
    if (host !== null) byHost.add(host.host, rule);
    else if (row.d !== undefined) for (const site of row.d) byHost.add(site, rule);
    else if (word !== '') {
      words.add(hashOf(word));
      push(byWord, hashOf(word), rule);
    } else if (row.p !== undefined || row.e === 1) rest.push(rule);
    else if (row.r === undefined && row.x === undefined) {
      for (const name of row.m ?? [row.n ?? '']) {
        names.add(hashOf(name));
        push(byName, name, rule);
      }
    } else everywhere.push(rule);
  }
  return {
    byName,
    names,
    byHost,
    byWord,
    words,
    everywhere,
    anyEverywhere: union(everywhere),
    firstCodes: firstCodesOf(everywhere),
    rest,
  };
}

function push<K>(map: Map<K, Rule[]>, key: K, rule: Rule): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [rule]);
  else list.push(rule);
}

// Case is left out of account: the union may match too much, and each rule is asked again.
const union = (rules: readonly Rule[]): RegExp | null =>
  rules.length === 0 ? null : new RegExp(rules.map(({ row }) => row.r?.[0] ?? '').join('|'), 'i');

export type CodeSet = { has(code: number): boolean };

/** From patterns that begin `^abc` or `^(?:abc|xyz)`, as nearly all do; any other lets every character in. */
function firstCodesOf(rules: readonly Rule[]): CodeSet {
  const codes = new Uint8Array(128);
  for (const { row } of rules) {
    const source = row.r?.[0] ?? '';
    const group = /^\^\(\?:((?:\w|\.|\\.|\|)+)\)/.exec(source)?.[1];
    const single = /^\^(\w)(?!\?|\*)[^|]*$/.exec(source)?.[1];
    const firsts = group?.split('|') ?? (single === undefined ? null : [single]);
    if (firsts === null || firsts.some((first) => !/^\w/.test(first))) codes.fill(1);
    else for (const first of firsts) both(first.charAt(0)).forEach((code) => (codes[code] = 1));
  }
  return { has: (code) => code < 128 && codes[code] === 1 };
}

const both = (char: string): number[] => [
  char.toLowerCase().charCodeAt(0),
  char.toUpperCase().charCodeAt(0),
];

/** Calls `visit` for each rule that holds at this address, beyond those found by parameter name. May repeat a rule. */
export function visitRules(
  index: RuleIndex,
  { host, href, hashAt }: Address,
  visit: (rule: Rule) => void,
): void {
  const consider = (rule: Rule) => {
    if (holds(rule, host, href)) visit(rule);
  };
  index.byHost.find(host, consider);
  for (const rule of index.rest) consider(rule);
  if (index.byWord.size === 0) return;
  visitWords(href, hashAt, index.words, (hash) => index.byWord.get(hash)?.forEach(consider));
}
