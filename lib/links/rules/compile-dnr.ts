/**
 * From rows of the matcher's table to a static declarativeNetRequest ruleset that does the same.
 *
 * One redirect happens per pass, then the new address is looked at again; so rules lie in layers, each opened by an
 * exact gate (`dnr-regex.ts`), and exactly one ungated layer lies at the bottom. An address needs two or three passes,
 * however many parameters it has; Chromium gives up at twenty. What cannot be said here (patterns of names, «all but»)
 * is left to the in-process matcher.
 */
import { CLICK_IDS } from '@/lib/links/guards';
import { isUnder } from '@/lib/links/hosts';
import { hostOfPattern } from '@/lib/links/pattern';
import type { Row } from '@/lib/links/table';

import { gatedPatterns, gates, patternRegex } from './dnr-regex';
import { allow, dnrRule, removeParams, removeQuery, type DnrRule } from './dnr-rule';
import { plainDomains } from './endings';
import { guarded, unsubscribes } from './guard-regex';
import { exceptionLayer } from './dnr-exceptions';

type Draft = Omit<DnrRule, 'id'>;

const GUARD = 10;
const WHOLE_QUERY = 5;
// Before the whole hosts: a pattern may name a parameter that they take.
const PATTERN = 4;
const SPECIFIC = 3;
const EXCEPTED_GENERIC = 2;
const GENERIC = 1;

/** `rows` are those of the browse table. */
export function compileDnr(rows: readonly Row[]): DnrRule[] {
  const active = rows.filter((row) => row.e !== 1 && row.r === undefined && row.x !== 1);
  const generic = active.filter((row) => row.p === undefined && row.d === undefined);
  const specific = active.filter((row) => row.p !== undefined || row.d !== undefined);
  const drafts: Draft[] = [
    ...guardLayer(generic),
    ...exceptionLayer(rows, generic),
    ...specificLayer(specific),
    ...genericLayer(generic),
  ];
  return drafts.map((draft, at) => ({ id: at + 1, ...draft }));
}

/** Guarded addresses are let through; an «unsubscribe» loses what advertising networks put on it. */
function guardLayer(generic: readonly Row[]): Draft[] {
  const clickIds = CLICK_IDS.filter((name) => generic.some(({ n }) => n === name));
  return [
    ...guarded().map((regexFilter) => dnrRule(GUARD, allow, { regexFilter })),
    ...unsubscribes().map((regexFilter) => dnrRule(GUARD, removeParams(clickIds), { regexFilter })),
  ];
}

/** Whole hosts by the names they lose; then the patterns. */
function specificLayer(rows: readonly Row[]): Draft[] {
  const namesOfHost = new Map<string, Set<string>>();
  const wholeQuery = new Set<string>();
  const patterns = new Map<string, { row: Row; names: string[] }>();
  for (const row of rows) {
    const hosts = wholeHosts(row);
    if (hosts === null) {
      const key = JSON.stringify([row.p, row.d, row.o, row.n === undefined]);
      const entry = patterns.get(key) ?? { row, names: [] };
      if (row.n !== undefined) entry.names.push(row.n);
      patterns.set(key, entry);
    } else if (row.n === undefined) {
      for (const host of hosts) wholeQuery.add(host);
    } else {
      for (const host of hosts) {
        namesOfHost.set(host, (namesOfHost.get(host) ?? new Set()).add(row.n));
      }
    }
  }
  return [
    dnrRule(WHOLE_QUERY, removeQuery, { requestDomains: [...wholeQuery] }),
    ...byNames(namesOfHost),
    ...[...patterns.values()].flatMap(patternRules),
  ];
}

/** One rule for all hosts that lose the same names. */
function byNames(namesOfHost: ReadonlyMap<string, ReadonlySet<string>>): Draft[] {
  const groups = new Map<string, { names: readonly string[]; hosts: string[] }>();
  for (const [host, set] of namesOfHost) {
    const names = [...set].sort();
    const group = groups.get(names.join('&')) ?? { names, hosts: [] };
    group.hosts.push(host);
    groups.set(names.join('&'), group);
  }
  return [...groups.values()].flatMap(({ names, hosts }) =>
    gates(names).map((regexFilter) =>
      dnrRule(SPECIFIC, removeParams(names), { requestDomains: hosts, regexFilter }),
    ),
  );
}

function patternRules({ row, names }: { row: Row; names: readonly string[] }): Draft[] {
  const where = {
    ...(row.d !== undefined && { requestDomains: plainDomains(row.d) }),
    ...(row.o !== undefined && { excludedRequestDomains: plainDomains(row.o) }),
  };
  const pattern = row.p ?? '';
  if (row.n === undefined) {
    return [dnrRule(WHOLE_QUERY, removeQuery, { ...where, regexFilter: patternRegex(pattern) })];
  }
  const filters = pattern === '' ? gates(names) : gatedPatterns(pattern, names);
  return filters.map((regexFilter) =>
    dnrRule(PATTERN, removeParams(names), { ...where, regexFilter }),
  );
}

/** The hosts, where the row means whole hosts without exception; else null. */
function wholeHosts(row: Row): string[] | null {
  if (row.o !== undefined) return null;
  if (row.p === undefined) return plainDomains(row.d ?? []);
  const host = hostOfPattern(row.p);
  return host?.rest === '' && row.d === undefined ? [host.host] : null;
}

/** Everything that is taken everywhere: ungated, so it must be the only rule of its kind for any host. */
function genericLayer(rows: readonly Row[]): Draft[] {
  const names = (some: readonly Row[]) => some.flatMap(({ n }) => n ?? []);
  const excepted = rows.filter(({ o }) => o !== undefined);
  const hosts = [...new Set(excepted.flatMap(({ o }) => plainDomains(o ?? [])))];
  const plain = rows.filter(({ o }) => o === undefined);
  return [
    ...excepted.flatMap((row) => {
      const off = plainDomains(row.o ?? []);
      return gates(names([row])).map((regexFilter) =>
        dnrRule(EXCEPTED_GENERIC, removeParams(names([row])), {
          // Without what lies under `off`: in Chromium the more exact of two domains decides.
          requestDomains: hosts.filter((host) => !off.some((domain) => isUnder(host, domain))),
          excludedRequestDomains: off,
          regexFilter,
        }),
      );
    }),
    dnrRule(GENERIC, removeParams(names(rows)), { excludedRequestDomains: hosts }),
    dnrRule(GENERIC, removeParams(names(plain)), { requestDomains: hosts }),
  ];
}
