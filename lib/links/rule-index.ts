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
  const byName = new Map<string, Placed[]>();
  const byWord = new Map<number, Ground[]>();
  const byHost = createByHost<Ground>();
  const [names, words] = [createSieve(), createSieve()];
  const everywhere: Placed[] = [];
  const rest: Ground[] = [];
  const grounds = new Map<string, Ground>();

  const place = (row: Row): Ground => {
    const host = row.p === undefined ? null : hostOfPattern(row.p);
    const isFoundBySite = host === null && row.d !== undefined;
    const ground = createGround(
      row,
      host?.rest === '' ? null : (row.p ?? null),
      isFoundBySite ? null : (row.d ?? null),
    );
    const word = row.p === undefined ? '' : wordOfPattern(row.p);
    if (host !== null) byHost.add(host.host, ground);
    else if (row.d !== undefined) for (const site of row.d) byHost.add(site, ground);
    else if (word !== '') {
      words.add(hashOf(word));
      push(byWord, hashOf(word), ground);
    } else rest.push(ground);
    return ground;
  };

  for (const row of rows) {
    if (row.p === undefined && row.d === undefined && row.e !== 1) {
      const placed = { rule: createRule(row), ground: createGround(row, null, null) };
      if (row.r !== undefined || row.x === 1) everywhere.push(placed);
      else {
        for (const name of row.m ?? [row.n ?? '']) {
          names.add(hashOf(name));
          push(byName, name, placed);
        }
      }
      continue;
    }
    const key = `${row.e ?? ''} ${row.p ?? ''} ${row.d?.join() ?? ''} ${row.o?.join() ?? ''}`;
    let ground = grounds.get(key);
    if (ground === undefined) {
      ground = place(row);
      grounds.set(key, ground);
    }
    addRule(ground, row);
  }
  const patterns = everywhere.map(({ rule: { row } }) => row.r?.[0] ?? '');
  return {
    byName,
    names,
    byHost,
    byWord,
    words,
    everywhere,
    anyEverywhere: unionOf(patterns),
    firstCodes: firstCodesOf(patterns),
    rest,
  };
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Calls `visit` for each ground on which this address lies. May repeat one. */
export function visitGrounds(
  index: RuleIndex,
  { host, href, hashAt }: Address,
  visit: (ground: Ground) => void,
): void {
  const consider = (ground: Ground) => {
    if (lies(ground, host, href)) visit(ground);
  };
  index.byHost.find(host, consider);
  for (const ground of index.rest) consider(ground);
  if (index.byWord.size === 0) return;
  visitWords(href, hashAt, index.words, (hash) => index.byWord.get(hash)?.forEach(consider));
}
