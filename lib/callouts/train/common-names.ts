/** Counts how common words and names are: what many items share says little about two of them. */
import { findAnchors } from '@/lib/callouts/anchors/find-anchors';
import type { CalloutItem } from '@/lib/callouts/item';

/** Words in fewer items than this are rare enough to be left out. */
const COMMON_FROM = 4;

/** For `parseBackground`: number of items, then `key:count` of each name key that many items have. */
export function commonNames(items: readonly CalloutItem[]): string {
  const counts = new Map<string, number>();
  for (const item of items) {
    const keys = findAnchors(item).anchors.filter(({ type }) => type === 'name');
    for (const key of new Set(keys.map(({ key: name }) => name.replace('^', '')))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const common = [...counts]
    .filter(([, count]) => count >= COMMON_FROM)
    .map(([key, count]) => `${key}:${count}`);
  return [String(items.length), ...common.toSorted()].join(' ').replaceAll("'", '');
}
