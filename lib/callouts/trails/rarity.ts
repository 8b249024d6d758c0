/** How much an anchor tells: one that few items share tells much, shared infrastructure and common words tell little. */
import type { Report } from './report';

/** 0 (everyone has it) to 1 (only these two have it). */
export type Rarity = (type: string, key: string) => number;

/** How often names and words stand in items in general: the batch at hand may be small. */
export type Background = { readonly items: number; readonly counts: ReadonlyMap<string, number> };

export const NO_BACKGROUND: Background = { items: 0, counts: new Map() };

/** With fewer documents than this, frequencies say little. */
const FLOOR = 300;

export function rarityOf(reports: readonly Report[], background: Background): Rarity {
  const counts = new Map<string, number>();
  for (const { anchors } of reports) {
    for (const { type, key } of anchors.anchors) {
      const name = nameOf(type, key);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const total = Math.log(Math.max(FLOOR, reports.length + background.items));
  return (type, key) => {
    const name = nameOf(type, key);
    const others = (counts.get(name) ?? 2) - 2 + (background.counts.get(name) ?? 0);
    return Math.max(0, 1 - Math.log1p(Math.max(0, others)) / total);
  };
}

/** Whether capitalised or not, a word is the same word. */
export const nameOf = (type: string, key: string): string => `${type}:${key.replace(/^\^/, '')}`;

/** Reads `key:count` pairs; keys are name keys. */
export function parseBackground(packed: string): Background {
  const [items = '0', ...pairs] = packed.split(' ');
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const [key = '', count = '0'] = pair.split(':');
    counts.set(`name:${key}`, Number(count));
  }
  return { items: Number(items), counts };
}
