/** The `@@` rules, for declarativeNetRequest. */
import { isUnder } from '@/lib/links/hosts';
import { hostOfPattern } from '@/lib/links/pattern';
import type { Row } from '@/lib/links/table';

import { patternRegex } from './dnr-regex';
import { allow, dnrRule, removeParams, type DnrRule } from './dnr-rule';
import { plainDomains } from './endings';

const ALLOW = 9;
const KEEP = 8;

/** `generic` are the rows that hold everywhere: where an exception names one of them, all the others still go. */
export function exceptionLayer(
  rows: readonly Row[],
  generic: readonly Row[],
): Omit<DnrRule, 'id'>[] {
  const exceptions = rows.filter((row) => row.e === 1);
  const whole = exceptions.filter((row) => row.n === undefined && row.r === undefined);
  const kept = new Map<string, { row: Row; names: Set<string> }>();
  for (const row of exceptions) {
    if (row.n === undefined || isFolded(row, generic)) continue;
    const key = JSON.stringify([row.p, row.d]);
    const entry = kept.get(key) ?? { row, names: new Set<string>() };
    entry.names.add(row.n);
    kept.set(key, entry);
  }
  return [
    ...whole.map((row) => dnrRule(ALLOW, allow, where(row))),
    ...[...kept.values()].map(({ row, names }) =>
      dnrRule(KEEP, removeParams(others(generic, names)), where(row)),
    ),
  ];
}

/** True if the generic rule of that name already leaves this host out (`denyallow`): saying it twice would hide other rules. */
function isFolded(row: Row, generic: readonly Row[]): boolean {
  const host = hostOfPattern(row.p ?? '')?.host ?? /^\|\|([a-z0-9.-]+\.)\*/.exec(row.p ?? '')?.[1];
  if (host === undefined) return false;
  const covers = (domain: string) =>
    host.endsWith('.') ? domain.startsWith(host) : isUnder(host, domain);
  return generic.some(({ n, o }) => n === row.n && o?.some(covers) === true);
}

const others = (generic: readonly Row[], names: ReadonlySet<string>): string[] =>
  generic.flatMap(({ n }) => (n === undefined || names.has(n) ? [] : [n]));

function where(row: Row): { requestDomains?: string[]; regexFilter?: string } {
  const host = hostOfPattern(row.p ?? '');
  const domains = row.d === undefined ? {} : { requestDomains: plainDomains(row.d) };
  if (host?.rest === '') return { ...domains, requestDomains: [host.host] };
  return row.p === undefined ? domains : { ...domains, regexFilter: patternRegex(row.p) };
}
