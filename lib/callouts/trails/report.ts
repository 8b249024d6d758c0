/** What the trail maker knows of one callout. */
import type { Anchor } from '@/lib/callouts/anchors/anchors';
import { readItem } from '@/lib/callouts/classify/read-item';
import { toLocalIso } from '@/lib/callouts/dates/day';
import { findAnchors, type Anchors } from '@/lib/callouts/anchors/find-anchors';
import { hostOf, urlKey } from '@/lib/callouts/anchors/addresses';
import type { CalloutItem } from '@/lib/callouts/item';
import type { Verdict } from '@/lib/callouts/recognise';
import { fold } from '@/lib/core/text';

import { nameOf } from './rarity';

export type Report = {
  readonly item: CalloutItem;
  readonly verdict: Verdict;
  readonly anchors: Anchors;
  /** Anchors by `type:key`. */
  readonly byName: ReadonlyMap<string, Anchor>;
  /** Every day the text names ahead, as `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>;
  /** Host of the item's own link, or '' where it has none. */
  readonly site: string;
  /** Publication, milliseconds since 1970; null if unknown. */
  readonly publishedMs: number | null;
  /** Three-word sequences of the folded text: near copies share most. */
  readonly shingles: ReadonlySet<string>;
};

const MAX_WORDS = 600;

export function toReport(item: CalloutItem, verdict: Verdict): Report {
  const anchors = findAnchors(item);
  const published = item.published === null ? Number.NaN : Date.parse(item.published);
  return {
    item,
    verdict,
    anchors,
    byName: new Map(anchors.anchors.map((one) => [nameOf(one.type, one.key), one])),
    days: new Set(readItem(item).times.map((time) => toLocalIso(time.day))),
    site: item.link === null ? '' : hostOf(urlKey(item.link) ?? ''),
    publishedMs: Number.isNaN(published) ? null : published,
    shingles: shinglesOf(item.text),
  };
}

function shinglesOf(text: string): Set<string> {
  const words = (fold(text.slice(0, 6000)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const shingles = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) shingles.add(words.slice(i, i + 3).join(' '));
  return shingles;
}
