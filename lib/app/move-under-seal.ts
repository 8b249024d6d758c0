/** Moves what was kept before there was a vault under its seal, then removes the open database from the disk. */
import { err, ok, type Result } from '@/lib/core/result';

import { itemNaturalKey, shelfOf } from './item-record';
import { openPlace } from './place';
import type { World } from './ports';
import { idFor, idsFor } from './record-id';
import { type Change, listAt, writeRecords } from './records';

/**
 * Idempotent: a browser that dies in the middle does it again at the next unlock. The open database goes only after
 * everything stands under the seal. Error: `disk-full` (everything is still in the open database).
 */
export async function moveUnderSeal(world: World): Promise<Result<null, { kind: 'disk-full' }>> {
  if (!(await world.databases.open.exists())) return ok(null);
  const changes = await sealedChanges(world);
  const written = await writeRecords(world, changes);
  if (!written.ok) return err({ kind: 'disk-full' });
  await world.databases.open.erase();
  return ok(null);
}

/** Ids hang on the data key, so feeds and their items get new ones. */
async function sealedChanges(world: World): Promise<Change[]> {
  const before = openPlace(world);
  const changes: Change[] = [];
  const feedIds = new Map<string, string>();
  const subscriptions = await listAt(before, 'subscription');
  for (const { id, value } of subscriptions.records) {
    const sealedId = (await idFor(world, 'subscription', value.url)) ?? id;
    feedIds.set(id, sealedId);
    changes.push({ kind: 'subscription', id: sealedId, value });
  }
  const { records: items } = await listAt(before, 'item');
  const feeds = items.map(({ value }) => feedIds.get(value.feed) ?? value.feed);
  const naturalKeys = items.map(({ value }, at) => itemNaturalKey(feeds[at] ?? '', value.key));
  const ids = await idsFor(world, 'item', naturalKeys);
  items.forEach(({ id, value }, at) => {
    const feed = feeds[at] ?? value.feed;
    const item = { kind: 'item', id: ids?.[at] ?? id, shelf: shelfOf(value) } as const;
    changes.push({ ...item, value: { ...value, feed } });
  });
  const offsites = await listAt(before, 'offsite');
  for (const { id, value } of offsites.records) {
    const sealedId = (await idFor(world, 'offsite', value.site)) ?? id;
    changes.push({ kind: 'offsite', id: sealedId, value });
  }
  return changes;
}
