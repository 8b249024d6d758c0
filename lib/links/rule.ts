/** One loaded rule: where it holds and what it takes. */
import { isUnder } from './hosts';
import { compilePattern } from './pattern';
import type { Row } from './table';
import { hashOf } from './words';

export type Rule = {
  readonly row: Row;
  /** The number of the one name that it takes; null if it takes others. See `words.ts`. */
  readonly nameHash: number | null;
  /** The address pattern, if it says more than a host. */
  readonly pattern: string | null;
  /** The sites for which it is, where it was not found by one of them. */
  readonly sites: readonly string[] | null;
  // Compiled when first needed: most rules never are, and loading stays fast.
  matches: ((href: string) => boolean) | null;
  regex: RegExp | null;
  names: ReadonlySet<string> | null;
};

export const createRule = (
  row: Row,
  pattern: string | null,
  sites: readonly string[] | null,
): Rule => ({
  row,
  nameHash: row.n !== undefined && row.x !== 1 ? hashOf(row.n) : null,
  pattern,
  sites,
  matches: null,
  regex: null,
  names: null,
});

/** True if the rule holds at this address; what it takes there is another question. */
export function holds(rule: Rule, host: string, href: string): boolean {
  if (rule.sites?.some((site) => isUnder(host, site)) === false) return false;
  const { o } = rule.row;
  if (o?.some((site) => isUnder(host, site)) === true) return false;
  if (rule.pattern === null) return true;
  rule.matches ??= compilePattern(rule.pattern);
  return rule.matches(href);
}

/** True if the rule names the whole query. */
export const takesAll = ({ row }: Rule): boolean =>
  row.n === undefined && row.m === undefined && row.r === undefined;

/** True if the rule takes this parameter. `part` is `name=value` as it stands in the address. */
export function takes(rule: Rule, name: string, part: string): boolean {
  const { n, m, r, x } = rule.row;
  if (n !== undefined) return (n === name) !== (x === 1);
  if (m !== undefined) return (rule.names ??= new Set(m)).has(name) !== (x === 1);
  if (r === undefined) return true;
  const regex = (rule.regex ??= new RegExp(r[0], r[1]));
  return (regex.test(part) || (part.includes('%') && regex.test(decode(part)))) !== (x === 1);
}

/** Percent-decoded, or as it was where that is not possible. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
