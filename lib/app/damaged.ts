/** How many saved entries cannot be read: they are set aside and reported, never thrown away. */
import { type Kind, kinds } from '@/lib/storage/kinds';

import type { World } from './ports';
import { listRecords } from './records';

/** Of every kind whose compartment is open. */
export async function countDamaged(world: World): Promise<number> {
  const counts = await Promise.all(
    (Object.keys(kinds) as Kind[]).map(async (kind) => {
      const listing = await listRecords(world, kind);
      return listing.ok ? listing.value.damaged.length : 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
