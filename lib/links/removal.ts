/** What was taken out of a link, and why. */
import type { Reason } from './reasons';
import type { Rule } from './rule';

export type Removal = {
  /** Parameter name as servers read it; `:~:` for a text fragment. */
  readonly name: string;
  /** The rule as its source writes it. */
  readonly rule: string;
  readonly reason: Reason;
  /** Whose tracker it is; null where that is not known. */
  readonly company: string | null;
};

export const removalOf = ({ name, rule: { row } }: { name: string; rule: Rule }): Removal => ({
  name,
  rule: row.m === undefined ? row.l : `${row.l} ${name}`,
  reason: row.w,
  company: row.c ?? null,
});
