/** Where rules hold: all rules with the same sites and the same address pattern stand on one ground, asked once. */
import { isUnder } from './hosts';
import { compilePattern } from './pattern';
import { createRule, takes, type Rule } from './rule';
import type { Row } from './table';
import { hashOf } from './words';

export type Ground = {
  readonly isException: boolean;
  /** Sites where it lies, where it was not found by one of them. */
  readonly sites: readonly string[] | null;
  readonly off: readonly string[] | null;
  readonly pattern: string | null;
  matches: ((href: string) => boolean) | null;
  /** Rules that take one name, and the numbers of the names (no map: most grounds have one or two). */
  readonly named: Rule[];
  readonly hashes: number[];
  /** All others. */
  readonly others: Rule[];
  /** True if one of them takes the whole query. */
  takesAll: boolean;
};

/** `pattern` and `sites` as far as the ground is not found by them. */
export const createGround = (
  row: Row,
  pattern: string | null,
  sites: readonly string[] | null,
): Ground => ({
  isException: row.e === 1,
  sites,
  off: row.o ?? null,
  pattern,
  matches: null,
  named: [],
  hashes: [],
  others: [],
  takesAll: false,
});

export function addRule(ground: Ground, row: Row): void {
  const rule = createRule(row);
  if (row.n !== undefined && row.x !== 1) {
    ground.named.push(rule);
    ground.hashes.push(hashOf(row.n));
  } else {
    ground.others.push(rule);
    ground.takesAll ||= row.n === undefined && row.m === undefined && row.r === undefined;
  }
}

/** True if the address lies on this ground. */
export function lies(ground: Ground, host: string, href: string): boolean {
  if (ground.sites?.some((site) => isUnder(host, site)) === false) return false;
  if (ground.off?.some((site) => isUnder(host, site)) === true) return false;
  if (ground.pattern === null) return true;
  return (ground.matches ??= compilePattern(ground.pattern))(href);
}

/** False if surely no rule of this ground takes the parameter whose name has this number. */
export function mayTake(ground: Ground, hash: number): boolean {
  return ground.others.length > 0 || ground.hashes.includes(hash);
}

/** The rule of this ground that takes the parameter, or null. */
export const ruleOf = (ground: Ground, name: string, part: string): Rule | null =>
  ground.named.find(({ row }) => row.n === name) ??
  ground.others.find((rule) => takes(rule, name, part)) ??
  null;
