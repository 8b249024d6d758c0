/** The rules that are shipped, loaded when first asked for. */
import meta from './generated/meta.json';
import table from './generated/table.json';
import { loadRules, type LinkRules } from './rule-index';
import type { Table } from './table';

let loaded: LinkRules | null = null;

/** Loaded once per life of the program: they never change. */
export const builtInRules = (): LinkRules => (loaded ??= loadRules(table as unknown as Table));

/** About the list: `date` is the day (YYYY-MM-DD) on which its makers wrote it; `rules` counts what the matcher knows. */
export const aboutRules = (): {
  title: string;
  version: string;
  date: string;
  rules: number;
  hash: string;
} => ({ ...meta.list, rules: meta.rules.browse + meta.rules.share, hash: meta.hash });
