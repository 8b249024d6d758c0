/** One loaded rule: what it takes. Where it holds is its ground's affair. */
import type { Row } from './table';

export type Rule = {
  readonly row: Row;
  // Made when first needed: most rules never are, and loading stays fast.
  regex: RegExp | null;
  names: ReadonlySet<string> | null;
};

export const createRule = (row: Row): Rule => ({ row, regex: null, names: null });

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
