/** Makes trails: reports of one callout from different sources, with their strength, end and conflicts. */
import type { CalloutItem, Kind } from '@/lib/callouts/item';
import { endOfLocal, freshness } from '@/lib/callouts/strength/half-life';
import { strengthOf, TRUST, type Sign } from '@/lib/callouts/strength/strength';
import { voiceOf } from '@/lib/callouts/strength/voice';
import type { Millis } from '@/lib/core/time';

import { closingsOf } from './closing';
import { cluster, type Decision, type Link } from './cluster';
import { findConflicts, type Conflict } from './conflict';
import type { Judged } from './judge';
import { rarityOf, type Background } from './rarity';
import { toReport, type Report } from './report';

export type Trail = {
  /** Item ids, in the order given. */
  readonly items: readonly string[];
  /** Names of the feeds, each once. */
  readonly sources: readonly string[];
  /** 0 to 1. */
  readonly strength: number;
  readonly kind: Kind;
  readonly when: string | null;
  readonly until: string | null;
  readonly conflicts: readonly Conflict[];
  /** Why the reports belong together. */
  readonly links: readonly Link[];
  /** Ids of items that say it is cancelled or fulfilled. */
  readonly closedBy: readonly string[];
};

/** What is known of a voice: trust 0 to 1, and the key that signed, if one did. */
export type Voice = { readonly trust: number; readonly key: string | null };

export type TrailOptions = {
  readonly nowMs: Millis;
  readonly background: Background;
  /** People's own splits and joins. */
  readonly decisions?: readonly Decision[];
  readonly voice?: (item: CalloutItem) => Voice;
};

/** Trails over every item whose verdict says callout; an item stands in exactly one. Strongest first. */
export function makeTrails(judged: readonly Judged[], options: TrailOptions): Trail[] {
  const callouts = judged.filter(({ verdict }) => verdict.isCallout);
  const reports = callouts.map(({ item, verdict }) => toReport(item, verdict));
  const rarity = rarityOf(reports, options.background);
  const clusters = cluster(reports, rarity, options.decisions);
  const closings = closingsOf(judged, clusters, rarity);
  return clusters
    .map((one, i) => toTrail(one.reports, one.links, closings[i] ?? [], options))
    .toSorted((a, b) => b.strength - a.strength || compareText(a.items[0], b.items[0]));
}

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function toTrail(
  reports: readonly Report[],
  links: readonly Link[],
  closedBy: readonly string[],
  options: TrailOptions,
): Trail {
  const kind = mostFrequent(reports.map(({ verdict }) => verdict.kind)) ?? 'other';
  const when = mostFrequent(reports.map(({ verdict }) => verdict.when));
  const until = mostFrequent(reports.map(({ verdict }) => verdict.until));
  const end = until ? endOfLocal(until, false) : when ? endOfLocal(when, true) : null;
  const signs = reports.map((report) => toSign(report, reports, kind, end, options));
  return {
    items: reports.map(({ item }) => item.id),
    sources: [...new Set(reports.map(({ item }) => item.source))],
    strength: strengthOf(signs, closedBy.length > 0),
    kind,
    when,
    until,
    conflicts: findConflicts(reports),
    links,
    closedBy,
  };
}

function toSign(
  report: Report,
  all: readonly Report[],
  kind: Kind,
  end: Millis | null,
  { nowMs, voice }: TrailOptions,
): Sign {
  const known = voice?.(report.item);
  const original = all.find((other) => isCopy(other, report)) ?? report;
  return {
    voice: known?.key ?? voiceOf(report.site, report.item.source),
    wording: original.item.id,
    trust: known?.trust ?? TRUST.unknown,
    freshness: freshness(kind, report.publishedMs ?? nowMs, end, nowMs),
  };
}

/** Nearly the same words. */
function isCopy(a: Report, b: Report): boolean {
  if (a === b) return true;
  const small = a.shingles.size < b.shingles.size ? a.shingles : b.shingles;
  const large = small === a.shingles ? b.shingles : a.shingles;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return small.size > 4 && common / small.size > 0.6;
}

/** The value named most often; of several the one named first. Nulls do not count. */
function mostFrequent<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
