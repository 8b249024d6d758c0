/** The `@@` rules, for declarativeNetRequest. */
import { isUnder } from '@/lib/links/hosts';
import { hostOfPattern } from '@/lib/links/pattern';
import type { Row } from '@/lib/links/table';

import { gatedPatterns, patternRegex } from './dnr-regex';
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
  const kept = new Map<string, { row: Row; names: string[] }>();
  for (const row of exceptions) {
    if (row.n === undefined) continue;
    const key = JSON.stringify([row.p, row.d]);
    const entry = kept.get(key) ?? { row, names: [] };
    entry.names.push(row.n);
    kept.set(key, entry);
  }
  return [
    ...whole.map((row) => dnrRule(ALLOW, allow, where(row))),
    ...[...kept.values()]
      .filter(({ row, names }) => !names.every((name) => isLeftOut(row, name, generic)))
      .flatMap((entry) => keep(entry, generic)),
  ];
}

/** Opened only where a kept name is in the query: every rule that changes nothing hides those below it. */
function keep(
  { row, names }: { row: Row; names: readonly string[] },
  generic: readonly Row[],
): Omit<DnrRule, 'id'>[] {
  const others = generic.flatMap(({ n }) =>
    n === undefined || names.includes(n) || isLeftOut(row, n, generic) ? [] : [n],
  );
  return gatedPatterns(row.p ?? '', names).map((regexFilter) =>
    dnrRule(KEEP, removeParams(others), { ...where(row), regexFilter }),
  );
}

/** True if the generic rules of that name already leave this host out (`denyallow`): nothing is left to keep. */
function isLeftOut(row: Row, name: string, generic: readonly Row[]): boolean {
  const host = hostOfPattern(row.p ?? '')?.host;
  const named = generic.filter(({ n }) => n === name);
  return (
    host !== undefined &&
    named.length > 0 &&
    named.every(({ o }) => o?.some((domain) => isUnder(host, domain)) === true)
  );
}

function where(row: Row): { requestDomains?: string[]; regexFilter?: string } {
  const host = hostOfPattern(row.p ?? '');
  const domains = row.d === undefined ? {} : { requestDomains: plainDomains(row.d) };
  if (host?.rest === '') return { ...domains, requestDomains: [host.host] };
  return row.p === undefined ? domains : { ...domains, regexFilter: patternRegex(row.p) };
}
