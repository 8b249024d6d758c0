/** The feeds that the user follows. */
import type { Result } from '@/lib/core/result';
import type { RecordOf } from '@/lib/storage/kinds';

import type { World } from './ports';
import { type Change, type Listing, listRecords, type Locked, writeRecords } from './records';

export type Subscription = RecordOf<'subscription'>;

export const listSubscriptions = (world: World): Promise<Result<Listing<'subscription'>, Locked>> =>
  listRecords(world, 'subscription');

/** Stops following, and forgets what was heard there. */
export async function unfollow(world: World, id: string): Promise<void> {
  const items = await listRecords(world, 'item');
  const heard = items.ok ? items.value.records.filter(({ value }) => value.feed === id) : [];
  const changes: Change[] = [{ remove: id }, ...heard.map((item) => ({ remove: item.id }))];
  await writeRecords(world, changes);
}
