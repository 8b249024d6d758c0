/** What is read from an item once and used by all: its language, its day and the times it names. */
import { findCandidates, type Candidate } from '@/lib/callouts/dates/candidates';
import { publishedDay, type Day } from '@/lib/callouts/dates/day';
import type { CalloutItem } from '@/lib/callouts/item';
import type { Language } from '@/lib/callouts/lexicon/index';

import { guessLanguage } from './language';

export type ReadItem = {
  readonly item: CalloutItem;
  readonly language: Language;
  /** The day it was published, as its writer counts days; null if unknown, and then no day can be told. */
  readonly published: Day | null;
  readonly times: readonly Candidate[];
};

export function readItem(item: CalloutItem): ReadItem {
  const language = guessLanguage(`${item.title}\n${item.text}`, item.language);
  const published = item.published === null ? null : publishedDay(item.published);
  const times = published === null ? [] : findCandidates(item, language, published);
  return { item, language, published, times };
}
