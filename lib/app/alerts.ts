/** Callouts as alerts: what the popup lists and the badge counts. */
import { ok, type Result } from '@/lib/core/result';
import { oneLine } from '@/lib/core/text';

import { cleanForSharing } from './clean-link';
import { shelfOf } from './item-record';
import type { World } from './ports';
import { getRecords, listRecords, type Locked, type Put, writeRecords } from './records';

export type AlertView = {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly source: string;
  readonly link: string | null;
  readonly host: string | null;
  /** Milliseconds since 1970: when it was published, or found if the feed does not say or says the future. */
  readonly at: number;
  readonly isNew: boolean;
  readonly kind: string;
  readonly cues: readonly string[];
};

// More than anybody reads in a popup; the rest is reached by dismissing.
const SHOWN = 50;
const EXCERPT_LENGTH = 280;

/** Newest first, dismissed ones left out. Error: `locked`. */
export async function listAlerts(
  world: World,
): Promise<Result<{ alerts: AlertView[]; damaged: number }, Locked>> {
  const listing = await listRecords(world, 'item', 'callout');
  if (!listing.ok) return listing;
  const alerts = listing.value.records
    .filter(({ value }) => value.state !== 'dismissed')
    .map(({ id, value }) => {
      const link = value.link === null ? null : cleanForSharing(value.link).href;
      return {
        id,
        title: oneLine(value.title),
        excerpt: oneLine(value.text, EXCERPT_LENGTH),
        source: oneLine(value.source),
        link,
        host: link === null ? null : new URL(link).host,
        at: Math.min(value.published ?? value.foundAt, value.foundAt),
        isNew: value.state === 'new',
        kind: value.kind ?? 'other',
        cues: value.cues,
      };
    })
    .sort((a, b) => b.at - a.at);
  return ok({ alerts: alerts.slice(0, SHOWN), damaged: listing.value.damaged.length });
}

/** How many alerts the user has not seen; 0 while locked. */
export async function countNew(world: World): Promise<number> {
  const listing = await listRecords(world, 'item', 'callout');
  return listing.ok ? listing.value.records.filter(({ value }) => value.state === 'new').length : 0;
}

/** A dismissed alert stays dismissed; one that was seen is not new again. */
export async function markAlerts(
  world: World,
  ids: readonly string[],
  state: 'seen' | 'dismissed',
): Promise<void> {
  const items = await getRecords(world, 'item', ids);
  if (!items.ok) return;
  const puts = [...items.value]
    .filter(([, item]) => item.state !== 'dismissed')
    .map(([id, item]): Put => ({
      kind: 'item',
      id,
      shelf: shelfOf(item),
      value: { ...item, state },
    }));
  await writeRecords(world, puts);
}
