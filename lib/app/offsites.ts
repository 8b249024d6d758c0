/** Sites on which links are left as they are. */
import { ok, type Result } from '@/lib/core/result';

import type { World } from './ports';
import { listRecords, type Locked, type Stored, writeRecords } from './records';
import { idFor } from './record-id';

/** By name. Error: `locked` (then links are cleaned everywhere until the user unlocks). */
export async function listOffsites(world: World): Promise<Result<Stored<'offsite'>[], Locked>> {
  const listing = await listRecords(world, 'offsite');
  if (!listing.ok) return listing;
  return ok(listing.value.records.sort((a, b) => a.value.site.localeCompare(b.value.site)));
}

/** Switches cleaning off (`on` false) or on again for a site. */
export async function cleanOnSite(world: World, site: string, on: boolean): Promise<void> {
  const id = await idFor(world, 'offsite', site);
  if (id === null) return;
  await writeRecords(world, [
    on ? { remove: id } : { kind: 'offsite', id, value: { site, since: world.clock() } },
  ]);
}
