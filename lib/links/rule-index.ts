/** Rules by where they are found: parameter name, host, or a word of the address. */
import type { Address } from './address';
import { createByHost, type ByHost } from './by-host';
import { firstCodesOf, unionOf, type CodeSet } from './everywhere';
import { addRule, createGround, lies, type Ground } from './ground';
import { hostOfPattern, wordOfPattern } from './pattern';
import { createRule, type Rule } from './rule';
import type { Row, Table } from './table';
import { createSieve, hashOf, visitWords, type Sieve } from './words';

/** A rule that is found by name, and where it holds. */
export type Placed = { readonly rule: Rule; readonly ground: Ground };

export type RuleIndex = {
  /** Hold on every site but those that their ground leaves out, by parameter name. */
  readonly byName: ReadonlyMap<string, readonly Placed[]>;
  readonly names: Sieve;
  /** The same, by pattern of `name=value`. */
  readonly everywhere: readonly Placed[];
  /** One expression that matches whatever any rule of `everywhere` may take. */
  readonly anyEverywhere: RegExp | null;
  /** The characters with which anything taken by `everywhere` may begin. */
  readonly firstCodes: CodeSet;
  readonly byHost: ByHost<Ground>;
  readonly byWord: ReadonlyMap<number, readonly Ground[]>;
  readonly words: Sieve;
  /** Those that no look-up finds; tried at every address. */
  readonly rest: readonly Ground[];
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
  const general = rows.filter(isGeneral);
  const everywhere = general.filter(({ r, x }) => r !== undefined || x === 1);
  const named = general.filter(({ r, x }) => r === undefined && x !== 1);
  const patterns = everywhere.map(({ r }) => r?.[0] ?? '');
  return {
    ...indexNames(named),
    everywhere: everywhere.map(placed),
    anyEverywhere: unionOf(patterns),
    firstCodes: firstCodesOf(patterns),
    ...indexGrounds(rows.filter((row) => !isGeneral(row))),
  };
}

const isGeneral = ({ p, d, e }: Row): boolean => p === undefined && d === undefined && e !== 1;

const placed = (row: Row): Placed => ({
  rule: createRule(row),
  ground: createGround(row, null, null),
});

function indexNames(rows: readonly Row[]): Pick<RuleIndex, 'byName' | 'names'> {
  const byName = new Map<string, Placed[]>();
  const names = createSieve();
  for (const row of rows) {
    const place = placed(row);
    for (const name of row.m ?? [row.n ?? '']) {
      names.add(hashOf(name));
      push(byName, name, place);
    }
  }
  return { byName, names };
}

function indexGrounds(
  rows: readonly Row[],
): Pick<RuleIndex, 'byHost' | 'byWord' | 'words' | 'rest'> {
  const byHost = createByHost<Ground>();
  const byWord = new Map<number, Ground[]>();
  const words = createSieve();
  const rest: Ground[] = [];
  const grounds = new Map<string, Ground>();

  const found = (row: Row): Ground => {
    const host = row.p === undefined ? null : hostOfPattern(row.p);
    const pattern = host?.rest === '' ? null : (row.p ?? null);
    if (host === null && row.d !== undefined) {
      const ground = createGround(row, pattern, null);
      for (const site of row.d) byHost.add(site, ground);
      return ground;
    }
    const ground = createGround(row, pattern, row.d ?? null);
    const word = wordOfPattern(row.p ?? '');
    if (host !== null) byHost.add(host.host, ground);
    else if (word === '') rest.push(ground);
    else {
      words.add(hashOf(word));
      push(byWord, hashOf(word), ground);
    }
    return ground;
  };

  for (const row of rows) {
    const key = `${row.e ?? ''} ${row.p ?? ''} ${row.d?.join() ?? ''} ${row.o?.join() ?? ''}`;
    const ground = grounds.get(key) ?? found(row);
    grounds.set(key, ground);
    addRule(ground, row);
  }
  return { byHost, byWord, words, rest };
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Calls `visit` for each ground on which this address lies. May repeat one. */
export function visitGrounds(
  index: RuleIndex,
  address: Address,
  visit: (ground: Ground) => void,
): void {
  const { host, href, hashAt } = address;
  const consider = (ground: Ground) => {
    if (lies(ground, host, href)) visit(ground);
  };
  index.byHost.find(address, consider);
  for (const ground of index.rest) consider(ground);
  if (index.byWord.size === 0) return;
  visitWords(href, hashAt, index.words, (hash) => index.byWord.get(hash)?.forEach(consider));
}
