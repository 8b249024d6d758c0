/** Groups reports into trails: closest pairs first, and only while the whole group agrees. */
import { compare, JOIN, type PairEvidence } from './evidence';
import type { Rarity } from './rarity';
import type { Report } from './report';

/** Why two reports of a trail belong together. */
export type Link = { readonly a: string; readonly b: string } & PairEvidence;

export type Cluster = { readonly reports: readonly Report[]; readonly links: readonly Link[] };

/** A person's decision about two items: it outweighs all evidence. */
export type Decision = { readonly a: string; readonly b: string; readonly together: boolean };

/** Anchors that more reports than this share lead nowhere; they are not looked at when pairs are sought. */
const MAX_SHARED = 60;
/** Mean score that two groups need besides their best pair. */
const MEAN = 1.2;
const VETO = -Infinity;

export function cluster(
  reports: readonly Report[],
  rarity: Rarity,
  decisions: readonly Decision[] = [],
): Cluster[] {
  const decided = new Map(decisions.map((one) => [pairName(one.a, one.b), one.together]));
  const scores = new Map<string, PairEvidence>();
  const between = (i: number, j: number): PairEvidence => {
    const name = i < j ? `${i},${j}` : `${j},${i}`;
    const known = scores.get(name);
    if (known) return known;
    const made = decide(reports, i, j, rarity, decided);
    scores.set(name, made);
    return made;
  };
  const groups = reports.map((_, i) => [i]);
  const groupOf = reports.map((_, i) => i);
  const links: (readonly [number, number])[] = [];
  const pairs = candidatePairs(reports, decisions)
    .map(([i, j]) => ({ i, j, score: between(i, j).score }))
    .filter(({ score }) => score >= JOIN)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j } of pairs) {
    const [a, b] = [groupOf[i] ?? i, groupOf[j] ?? j];
    if (a === b) continue;
    const [groupA, groupB] = [groups[a] ?? [], groups[b] ?? []];
    const all = groupA.flatMap((x) => groupB.map((y) => between(x, y).score));
    const isForced = between(i, j).score === Infinity;
    const mean = all.reduce((sum, score) => sum + Math.min(score, 8), 0) / all.length;
    if (!isForced && (all.includes(VETO) || mean < MEAN)) continue;
    groups[a] = [...groupA, ...groupB];
    groups[b] = [];
    for (const member of groupB) groupOf[member] = a;
    links.push([i, j]);
  }
  return groups
    .filter((members) => members.length > 0)
    .map((members) => ({
      reports: members.toSorted((x, y) => x - y).flatMap((i) => reports[i] ?? []),
      links: links
        .filter(([i]) => members.includes(i))
        .map(([i, j]) => ({ a: idOf(reports, i), b: idOf(reports, j), ...between(i, j) })),
    }));
}

const idOf = (reports: readonly Report[], i: number): string => reports[i]?.item.id ?? '';
const pairName = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function decide(
  reports: readonly Report[],
  i: number,
  j: number,
  rarity: Rarity,
  decided: ReadonlyMap<string, boolean>,
): PairEvidence {
  const [a, b] = [reports[i], reports[j]];
  if (!a || !b) return { score: VETO, evidence: [] };
  const decision = decided.get(pairName(a.item.id, b.item.id));
  if (decision !== undefined) return { score: decision ? Infinity : VETO, evidence: [] };
  return compare(a, b, rarity);
}

/** Pairs that share at least one telling anchor or day: all others cannot reach the threshold. */
function candidatePairs(
  reports: readonly Report[],
  decisions: readonly Decision[],
): (readonly [number, number])[] {
  const byAnchor = new Map<string, number[]>();
  const at = new Map(reports.map((report, i) => [report.item.id, i]));
  reports.forEach((report, i) => {
    for (const name of report.byName.keys()) {
      const list = byAnchor.get(name);
      if (list) list.push(i);
      else byAnchor.set(name, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const push = (i: number, j: number): void => {
    const code = Math.min(i, j) * reports.length + Math.max(i, j);
    if (i === j || seen.has(code)) return;
    seen.add(code);
    pairs.push([Math.min(i, j), Math.max(i, j)]);
  };
  for (const list of byAnchor.values()) {
    if (list.length < 2 || list.length > MAX_SHARED) continue;
    for (const [k, i] of list.entries()) for (const j of list.slice(k + 1)) push(i, j);
  }
  for (const { a, b } of decisions) {
    const [i, j] = [at.get(a), at.get(b)];
    if (i !== undefined && j !== undefined) push(i, j);
  }
  return pairs;
}
