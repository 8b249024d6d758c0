/** Judges a batch of items together: a quiet report is recognised by the loud one it belongs to. */
import type { Model } from '@/lib/callouts/classify/model';
import type { CalloutItem } from '@/lib/callouts/item';
import { recognise, THRESHOLD, type Verdict } from '@/lib/callouts/recognise';
import { DAY } from '@/lib/core/time';

import { compare, JOIN } from './evidence';
import { rarityOf, type Background } from './rarity';
import { toReport, type Report } from './report';

export type Judged = { readonly item: CalloutItem; readonly verdict: Verdict };

/** Only items this likely on their own are lifted by another source; closings and mere news lie lower. */
const DOUBTFUL = 0.2;
/** Only callouts this likely lift others. */
const SURE = 0.6;
/** A little more than makes a trail. */
const ENOUGH = JOIN + 0.4;
const WITHIN = 30 * DAY;
/** Anchors that more items than this share are no trace of one story. */
const MAX_SHARED = 40;

/** In the order given. Each verdict is that of `recognise`, or the same lifted to a callout because another source tells it. */
export function judgeAll(
  items: readonly CalloutItem[],
  model: Model,
  background: Background,
): Judged[] {
  return corroborate(
    items.map((item) => ({ item, verdict: recognise(item, model) })),
    background,
  );
}

/** Lifts doubtful verdicts that a sure callout of another source supports. */
export function corroborate(judged: readonly Judged[], background: Background): Judged[] {
  const isDoubtful = ({ verdict }: Judged): boolean =>
    !verdict.isCallout && verdict.score >= DOUBTFUL && verdict.closed !== 'cancelled';
  if (!judged.some(isDoubtful)) return [...judged];
  const sure = judged
    .filter(({ verdict }) => verdict.score >= SURE)
    .map(({ item, verdict }) => toReport(item, verdict));
  const doubtful = new Map(
    judged.filter(isDoubtful).map((one) => [one, toReport(one.item, one.verdict)]),
  );
  const rarity = rarityOf([...sure, ...doubtful.values()], background);
  const byAnchor = new Map<string, Report[]>();
  for (const report of sure) {
    for (const name of report.byName.keys()) {
      byAnchor.set(name, [...(byAnchor.get(name) ?? []).slice(0, MAX_SHARED), report]);
    }
  }
  return judged.map((one) => {
    const report = doubtful.get(one);
    if (!report) return one;
    const near = new Set<Report>();
    for (const name of report.byName.keys()) {
      const others = byAnchor.get(name) ?? [];
      if (others.length <= MAX_SHARED) for (const other of others) near.add(other);
    }
    const support = [...near].find(
      (other) =>
        other.item.source !== one.item.source &&
        areClose(other, report) &&
        compare(other, report, rarity).score >= ENOUGH,
    );
    return support ? { item: one.item, verdict: lift(one.verdict, support) } : one;
  });
}

const areClose = (a: Report, b: Report): boolean =>
  a.publishedMs !== null &&
  b.publishedMs !== null &&
  Math.abs(a.publishedMs - b.publishedMs) <= WITHIN;

/** The lifted verdict stays less sure than one that stands on its own. */
const lift = (verdict: Verdict, support: Report): Verdict => ({
  ...verdict,
  score: THRESHOLD + verdict.score * 0.2,
  isCallout: true,
  closed: null,
  cues: [{ text: `=also ${support.item.source}`, weight: 1 }, ...verdict.cues],
});
