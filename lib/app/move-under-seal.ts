/** Moves what was kept before there was a vault under its seal, then removes the open database from the disk. */
import { err, ok, type Result } from '@/lib/core/result';

import type { World } from './ports';
import { type Change, idFor, listRecords, writeRecords } from './records';

/** The same world as it was before the vault: its records are read from the open database. */
const beforeVault = (world: World): World => ({
  ...world,
  databases: { ...world.databases, vault: { ...world.databases.vault, exists: async () => false } },
});

/**
 * Idempotent: a browser that dies in the middle does it again at the next unlock. The open database goes only after
 * everything stands under the seal. Error: `disk-full` (everything is still in the open database).
 */
export async function moveUnderSeal(world: World): Promise<Result<null, { kind: 'disk-full' }>> {
  if (!(await world.databases.open.exists())) return ok(null);
  const changes = await sealedChanges(world, beforeVault(world));
  const written = await writeRecords(world, changes);
  if (!written.ok) return err({ kind: 'disk-full' });
  await world.databases.open.erase();
  return ok(null);
}

/** Ids hang on the data key, so feeds and their items get new ones. */
async function sealedChanges(world: World, before: World): Promise<Change[]> {
  const changes: Change[] = [];
  const feedIds = new Map<string, string>();
  const subscriptions = await listRecords(before, 'subscription');
  for (const { id, value } of subscriptions.ok ? subscriptions.value.records : []) {
    const sealedId = (await idFor(world, 'subscription', value.url)) ?? id;
    feedIds.set(id, sealedId);
    changes.push({ kind: 'subscription', id: sealedId, value });
  }
  const items = await listRecords(before, 'item');
  for (const { id, value } of items.ok ? items.value.records : []) {
    const feed = feedIds.get(value.feed) ?? value.feed;
    const sealedId = (await idFor(world, 'item', itemNaturalKey(feed, value.key))) ?? id;
    changes.push({ kind: 'item', id: sealedId, shelf: shelfOf(value), value: { ...value, feed } });
  }
  const offsites = await listRecords(before, 'offsite');
  for (const { id, value } of offsites.ok ? offsites.value.records : []) {
    const sealedId = (await idFor(world, 'offsite', value.site)) ?? id;
    changes.push({ kind: 'offsite', id: sealedId, value });
  }
  return changes;
}

/** What an item's record id is made from. */
export const itemNaturalKey = (feedId: string, key: string): string => `${feedId}\n${key}`;

/** Callouts stand on a shelf of their own, so that the popup need not open every item. */
export const shelfOf = (item: { callout: boolean }): string => (item.callout ? 'callout' : 'plain');
