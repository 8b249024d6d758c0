/** Turns what a feed says into records: callouts among its items become alerts. */
import { oneLine } from '@/lib/core/text';
import { builtInModel } from '@/lib/callouts/model';
import { recognise } from '@/lib/callouts/recognise';
import type { Feed, FeedItem } from '@/lib/feeds/feed';
import { itemKey } from '@/lib/feeds/item-key';
import type { RecordOf } from '@/lib/storage/kinds';

import { itemNaturalKey, shelfOf } from './item-record';
import type { World } from './ports';
import { idsFor } from './record-id';
import { getRecords, type Put } from './records';

// What was published longer ago is history when a feed is first followed: it is kept, but rings no bell.
const OLD_MS = 30 * 24 * 60 * 60 * 1000;
// A text longer than this is no excerpt; the link leads to the whole.
const KEPT_TEXT = 20_000;
const SHOWN_CUES = 6;

/**
 * The records to write for all items of a feed that are new or were edited; unchanged ones are left out. What the user
 * did with an item (seen, dismissed) stays through every edit.
 */
export async function recordsOf(
  world: World,
  feedId: string,
  feed: Feed,
  source: string,
): Promise<{ puts: Put[]; fresh: number }> {
  const naturalKeys = feed.items.map((item) => itemNaturalKey(feedId, itemKey(item)));
  const ids = (await idsFor(world, 'item', naturalKeys)) ?? [];
  const found = await getRecords(world, 'item', ids);
  const known = found.ok ? found.value : new Map<string, RecordOf<'item'>>();
  const puts: Put[] = [];
  let fresh = 0;
  ids.forEach((id, at) => {
    const item = feed.items[at];
    if (item === undefined) return;
    const old = known.get(id) ?? null;
    if (old !== null && old.title === titleOf(item) && old.text === textOf(item)) return;
    const value = toRecord(item, { feedId, feed, source, now: world.clock(), old });
    if (old === null) fresh += 1;
    puts.push({ kind: 'item', id, shelf: shelfOf(value), value });
  });
  return { puts, fresh };
}

const titleOf = (item: FeedItem): string => oneLine(item.title ?? item.text, 300);
const textOf = (item: FeedItem): string => item.text.slice(0, KEPT_TEXT);

type Place = {
  feedId: string;
  feed: Feed;
  source: string;
  now: number;
  old: RecordOf<'item'> | null;
};

function toRecord(item: FeedItem, { feedId, feed, source, now, old }: Place): RecordOf<'item'> {
  // A feed that dates its items into the future does not get them to the top for ever.
  // Atom entries often say only when they were last changed.
  const stated = item.published ?? item.updated;
  const published = stated === null ? null : Math.min(stated, now);
  const language = item.language ?? feed.language;
  const verdict = recognise(
    {
      source,
      id: itemKey(item),
      title: titleOf(item),
      text: item.text,
      link: item.link,
      published: published === null ? null : new Date(published).toISOString(),
      ...(language === null ? {} : { language }),
    },
    builtInModel(),
  );
  const isOld = published !== null && now - published > OLD_MS;
  return {
    feed: feedId,
    key: itemKey(item),
    source,
    title: titleOf(item),
    text: textOf(item),
    link: item.link,
    published,
    foundAt: old?.foundAt ?? now,
    language,
    callout: verdict.isCallout,
    score: verdict.score,
    kind: verdict.isCallout ? verdict.kind : null,
    // Cues that begin with «=» are facts of the recogniser's own, not words of the text.
    cues: verdict.cues
      .map(({ text }) => text)
      .filter((text) => !text.startsWith('='))
      .slice(0, SHOWN_CUES),
    when: verdict.when,
    until: verdict.until,
    state: old?.state ?? (isOld ? 'seen' : 'new'),
  };
}
