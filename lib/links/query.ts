/** Takes parameters out of a query by cutting text: what stays is never re-encoded, re-ordered or re-assembled. */
import type { Address } from './address';
import { decode, holds, takes, takesAll, type Rule } from './rule';
import { visitRules, type RuleIndex } from './rule-index';

export type Cut = { readonly name: string; readonly part: string; readonly rule: Rule };
export type CutQuery = { readonly href: string; readonly cuts: readonly Cut[] };

/** The parameter's name as servers read it. */
export function nameOf(part: string): string {
  const equals = part.indexOf('=');
  const raw = equals < 0 ? part : part.slice(0, equals);
  return raw.includes('%') ? decode(raw) : raw;
}

/**
 * The address without what the rules of `indexes` take. `keep` is asked for each parameter that a rule would take; true
 * keeps it. The address comes back as it was (the same string) if nothing is taken.
 */
export function cutQuery(
  { href, host, queryAt, hashAt }: Address,
  indexes: readonly RuleIndex[],
  keep: (name: string) => boolean = () => false,
): CutQuery {
  if (queryAt < 0 || queryAt + 1 === hashAt) return { href, cuts: [] };
  const active: Rule[] = [];
  const exceptions: Rule[] = [];
  const sort = (rule: Rule) => void (rule.row.e === 1 ? exceptions : active).push(rule);
  for (const index of indexes) visitRules(index, host, href, sort);
  if (exceptions.some(takesAll)) return { href, cuts: [] };

  const cuts: Cut[] = [];
  let rest = '';
  let keptFrom = -1;
  // Neighbours that stay are copied in one piece.
  for (let at = queryAt + 1; at <= hashAt;) {
    const next = endOfPart(href, at, hashAt);
    const cut = ruleFor(href.slice(at, next), host, href, indexes, active, exceptions, keep);
    if (cut === null) {
      if (keptFrom < 0) keptFrom = at;
    } else {
      cuts.push(cut);
      if (keptFrom >= 0) rest = join(rest, href.slice(keptFrom, at - 1));
      keptFrom = -1;
    }
    at = next + 1;
  }
  if (cuts.length === 0) return { href, cuts };
  if (keptFrom >= 0) rest = join(rest, href.slice(keptFrom, hashAt));
  const query = rest === '' ? '' : `?${rest}`;
  return { href: href.slice(0, queryAt) + query + href.slice(hashAt), cuts };
}

function endOfPart(href: string, from: number, hashAt: number): number {
  const ampersand = href.indexOf('&', from);
  return ampersand < 0 || ampersand > hashAt ? hashAt : ampersand;
}

const join = (before: string, after: string): string =>
  before === '' ? after : `${before}&${after}`;

function ruleFor(
  part: string,
  host: string,
  href: string,
  indexes: readonly RuleIndex[],
  active: readonly Rule[],
  exceptions: readonly Rule[],
  keep: (name: string) => boolean,
): Cut | null {
  const name = nameOf(part);
  if (name === '') return null;
  const whole = part.includes('=') ? part : `${part}=`;
  const rule = findRule(name, whole, host, href, indexes, active);
  if (rule === null || keep(name)) return null;
  if (exceptions.some((exception) => takes(exception, name, whole))) return null;
  return { name, part, rule };
}

function findRule(
  name: string,
  whole: string,
  host: string,
  href: string,
  indexes: readonly RuleIndex[],
  active: readonly Rule[],
): Rule | null {
  for (const { byName } of indexes) {
    for (const rule of byName.get(name) ?? []) if (holds(rule, host, href)) return rule;
  }
  for (const rule of active) if (takes(rule, name, whole)) return rule;
  for (const { everywhere, anyEverywhere } of indexes) {
    if (anyEverywhere === null || !anyEverywhere.test(whole)) continue;
    for (const rule of everywhere)
      if (takes(rule, name, whole) && holds(rule, host, href)) return rule;
  }
  return null;
}
