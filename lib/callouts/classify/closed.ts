/** Whether an item says that something is cancelled or done. */
import { findConcepts } from '@/lib/callouts/lexicon/matcher';

import type { ReadItem } from './read-item';
import { sentences } from './sentences';

/** Why a callout needs nobody any more. */
export type Closed = 'cancelled' | 'fulfilled' | null;

/** Reads title and first sentences: a closing says so at once. Judge it only for items that are no callouts. */
export function closedOf({ item, language }: ReadItem): Closed {
  const start = [...sentences(item.title.slice(0, 400)), ...sentences(item.text).slice(0, 4)];
  const counts = new Map<string, number>();
  for (const { words } of start) {
    for (const { concept } of findConcepts(words, language)) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  const count = (concept: string): number => counts.get(concept) ?? 0;
  if (count('cancelled') > 0 && count('cancelled') >= count('won')) return 'cancelled';
  return count('closed') + count('won') > 0 ? 'fulfilled' : null;
}
