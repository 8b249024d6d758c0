/** Judges a batch of items together: a quiet report is recognised by the loud one it belongs to. */
import { closedOf } from '@/lib/callouts/classify/closed';
import type { Model } from '@/lib/callouts/classify/model';
import { readItem } from '@/lib/callouts/classify/read-item';
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
const ENOUGH = JOIN + 0.8;
const WITHIN = 30 * DAY;
/** Anchors that more items than this share are no trace of one story. */
const MAX_SHARED = 40;

/** In the order given: verdicts of `recognise`, lifted where another source tells the same, sunk where it is over. */
export function judgeAll(
  items: readonly CalloutItem[],
  model: Model,
  background: Background,
): Judged[] {
  const judged = items.map((item) => ({ item, verdict: recognise(item, model) }));
  return sinkClosings(corroborate(judged, background), background);
}

/** A callout surer than this is believed even if it speaks of an end. */
const CERTAIN = 0.95;
/** What a later word of the same source must share with its call to be its closing. */
const CLOSING = JOIN - 0.4;

/** Takes back verdicts on what only reports the end of a call that the same source made before. */
export function sinkClosings(judged: readonly Judged[], background: Background): Judged[] {
  const bySource = new Map<string, Judged[]>();
  for (const one of judged.filter(({ verdict }) => verdict.isCallout)) {
    bySource.set(one.item.source, [...(bySource.get(one.item.source) ?? []), one]);
  }
  return judged.map((one) => {
    const others = (bySource.get(one.item.source) ?? []).filter((other) => other !== one);
    if (!one.verdict.isCallout || one.verdict.score >= CERTAIN || others.length === 0) return one;
    const closed = closedOf(readItem(one.item));
    if (closed === null) return one;
    const report = toReport(one.item, one.verdict);
    const calls = others.slice(-MAX_SHARED).map(({ item, verdict }) => toReport(item, verdict));
    const rarity = rarityOf([report, ...calls], background);
    const isEnd = calls.some(
      (call) =>
        (call.publishedMs ?? Infinity) < (report.publishedMs ?? 0) &&
        compare(call, report, rarity).score >= CLOSING,
    );
    return isEnd
      ? {
          item: one.item,
          verdict: { ...one.verdict, score: one.verdict.score * 0.45, isCallout: false, closed },
        }
      : one;
  });
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
