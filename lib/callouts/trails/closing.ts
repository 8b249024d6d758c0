/** Finds the items that say a trail is over: cancelled, or fulfilled. */
import type { Cluster } from './cluster';
import { compare, JOIN } from './evidence';
import type { Judged } from './judge';
import type { Rarity } from './rarity';
import { toReport } from './report';

/** Kinds and days differ between a call and its closing; so a little less evidence must do. */
const ENOUGH = JOIN - 0.6;
const MAX_CLOSINGS = 500;

/**
 * For each trail the ids of later items that close it. An item closes at most one trail: the one it resembles most. Only an
 * item of a source that spoke in the trail closes it: else anyone could silence a callout.
 */
export function closingsOf(
  judged: readonly Judged[],
  clusters: readonly Cluster[],
  rarity: Rarity,
): string[][] {
  const closedBy: string[][] = clusters.map(() => []);
  const closings = judged
    .filter(({ verdict }) => !verdict.isCallout && verdict.closed !== null)
    .slice(-MAX_CLOSINGS)
    .map(({ item, verdict }) => toReport(item, verdict));
  const bySource = new Map<string, number[]>();
  clusters.forEach(({ reports }, i) => {
    for (const { item } of reports) {
      bySource.set(item.source, [...(bySource.get(item.source) ?? []), i]);
    }
  });
  for (const closing of closings) {
    let best = -1;
    let bestScore = ENOUGH;
    for (const i of bySource.get(closing.item.source) ?? []) {
      for (const report of clusters[i]?.reports ?? []) {
        if ((report.publishedMs ?? 0) > (closing.publishedMs ?? 0)) continue;
        const { score } = compare(report, closing, rarity);
        if (score > bestScore) [best, bestScore] = [i, score];
      }
    }
    closedBy[best]?.push(closing.item.id);
  }
  return closedBy;
}
