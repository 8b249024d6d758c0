/** What speaks for and against two reports being about the same callout. */
import type { Anchor, AnchorType } from '@/lib/callouts/anchors/anchors';
import type { Kind } from '@/lib/callouts/item';

import type { Rarity } from './rarity';
import type { Report } from './report';

export type EvidenceType =
  | AnchorType
  | 'text'
  | 'same-day'
  | 'same-hour'
  | 'mentioned-day'
  | 'same-kind'
  | 'other-day'
  | 'other-hour'
  | 'other-people'
  | 'apart';

/** A positive weight joins, a negative one parts; `text` is what both name. */
export type Evidence = {
  readonly type: EvidenceType;
  readonly weight: number;
  readonly text: string;
};

export type PairEvidence = { readonly score: number; readonly evidence: readonly Evidence[] };

/** Two reports are one callout from this score on. Weights and threshold: docs/CALLOUTS.md, «Trails». */
export const JOIN = 3.4;

const WEIGHTS: Readonly<Record<AnchorType, number>> = {
  url: 3,
  host: 0.6,
  mail: 2,
  phone: 1.2,
  account: 3,
  amount: 0.4,
  name: 1.4,
};
/** A name that both capitalise. */
const PROPER = 2.6;
/** However many a text shares, each sort counts only so much. */
const CAPS: Readonly<Record<AnchorType, number>> = {
  url: 3,
  host: 0.9,
  mail: 2,
  phone: 1.5,
  account: 3,
  amount: 0.8,
  name: 5,
};
/** Common words share a little rarity with everything: below this they say nothing. */
const COMMON = 0.4;
const EVENTS: readonly Kind[] = ['court', 'eviction', 'gathering'];
/** Kinds that go on for days, each report naming another. */
const LASTING: readonly Kind[] = ['mutual_aid', 'letters'];
const DAY_MS = 86_400_000;

export function compare(a: Report, b: Report, rarity: Rarity): PairEvidence {
  const evidence = [...shared(a, b, rarity), ...compareText(a, b), ...compareTimes(a, b)];
  const likeness = kindLikeness(a.verdict.kind, b.verdict.kind);
  add(evidence, 'same-kind', likeness, a.verdict.kind);
  if (hasOtherPeople(a, b)) add(evidence, 'other-people', -0.8, '');
  if (a.publishedMs !== null && b.publishedMs !== null) {
    const days = Math.abs(a.publishedMs - b.publishedMs) / DAY_MS;
    add(evidence, 'apart', -0.07 * days, String(Math.round(days)));
  }
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  return { score: isSupported(evidence) ? sum : Math.min(sum, JOIN - 1), evidence };
}

/** Kinds that one callout is easily told as, besides its own. */
const NEAR_KINDS: readonly (readonly Kind[])[] = [
  ['legal_fund', 'fund'],
  ['eviction', 'gathering', 'court'],
  ['letters', 'urgent_action', 'call_in'],
  ['mutual_aid', 'other', 'fund'],
];

const kindLikeness = (a: Kind, b: Kind): number =>
  a === b ? 1.4 : NEAR_KINDS.some((near) => near.includes(a) && near.includes(b)) ? 0.9 : 0;

const add = (list: Evidence[], type: EvidenceType, weight: number, text: string): void => {
  if (weight !== 0) list.push({ type, weight: Math.round(weight * 100) / 100, text });
};

function shared(a: Report, b: Report, rarity: Rarity): Evidence[] {
  const sums = new Map<AnchorType, number>();
  const texts = new Map<AnchorType, string[]>();
  for (const [name, anchor] of a.byName) {
    const other = b.byName.get(name);
    if (!other) continue;
    const rare = rarity(anchor.type, anchor.key);
    const weight =
      weightOf(anchor, other) * (anchor.type === 'name' ? Math.max(0, rare - COMMON) : rare);
    if (weight <= 0) continue;
    sums.set(anchor.type, (sums.get(anchor.type) ?? 0) + weight);
    texts.set(anchor.type, [...(texts.get(anchor.type) ?? []), anchor.text]);
  }
  const evidence: Evidence[] = [];
  for (const [type, sum] of sums) {
    add(evidence, type, Math.min(sum, CAPS[type]), (texts.get(type) ?? []).slice(0, 6).join(', '));
  }
  return evidence;
}

const weightOf = (a: Anchor, b: Anchor): number =>
  a.type === 'name' && a.key.startsWith('^') && b.key.startsWith('^') ? PROPER : WEIGHTS[a.type];

/** Share of the shorter text's three-word sequences that the other has too. */
function compareText(a: Report, b: Report): Evidence[] {
  const [small, large] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) common += 1;
  const share = common / Math.max(8, small.shingles.size);
  const evidence: Evidence[] = [];
  if (share >= 0.03) add(evidence, 'text', 9 * share, `${Math.round(share * 100)} %`);
  return evidence;
}

function compareTimes(a: Report, b: Report): Evidence[] {
  const evidence: Evidence[] = [];
  const [daysA, daysB] = [chosenDays(a), chosenDays(b)];
  const same = daysA.find((day) => daysB.includes(day));
  if (same !== undefined) {
    add(evidence, 'same-day', 1.6, same);
    const apart = hoursApart(a.verdict.when, b.verdict.when);
    if (apart === 0) add(evidence, 'same-hour', 0.6, a.verdict.when ?? '');
    // Two things happen at one place on one day: a clearly different hour parts them.
    if (apart !== null && apart > 0) add(evidence, 'other-hour', apart >= 1.75 ? -6 : -0.8, '');
    return evidence;
  }
  if (daysA.length === 0 || daysB.length === 0) return evidence;
  const mentioned = daysA.find((day) => b.days.has(day)) ?? daysB.find((day) => a.days.has(day));
  if (mentioned !== undefined) {
    add(evidence, 'mentioned-day', 0.6, mentioned);
    return evidence;
  }
  add(evidence, 'other-day', weighOtherDay(a.verdict.kind, b.verdict.kind), '');
  return evidence;
}

/** An event has one day; help is wanted on many. */
function weighOtherDay(a: Kind, b: Kind): number {
  if (LASTING.includes(a) || LASTING.includes(b)) return -0.8;
  return EVENTS.includes(a) && EVENTS.includes(b) ? -3 : -1.8;
}

const chosenDays = ({ verdict }: Report): string[] =>
  [verdict.when, verdict.until].flatMap((time) => (time === null ? [] : [time.slice(0, 10)]));

/** Hours between two local times of one day, null unless both name an hour. */
function hoursApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null || a.length <= 10 || b.length <= 10) return null;
  if (a.slice(0, 10) !== b.slice(0, 10)) return null;
  return Math.abs(Date.parse(`${a}Z`) - Date.parse(`${b}Z`)) / 3_600_000;
}

function hasOtherPeople(a: Report, b: Report): boolean {
  if (a.anchors.people.length === 0 || b.anchors.people.length === 0) return false;
  const knows = (one: Report, other: Report): boolean =>
    one.anchors.people.some((pair) => pair.some((key) => other.byName.has(`name:${key}`)));
  return !knows(a, b) && !knows(b, a);
}

/** An address or a number alone is infrastructure; it joins only with names, a day or the same words beside it. */
function isSupported(evidence: readonly Evidence[]): boolean {
  const weight = (type: EvidenceType): number =>
    evidence.find((one) => one.type === type)?.weight ?? 0;
  return weight('name') >= 0.9 || weight('same-day') > 0 || weight('text') >= 1.5;
}
