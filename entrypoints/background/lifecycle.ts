/** What every life of the background begins with, and what ends the private keys' stay. */
import { lock } from '@/lib/app/vault';
import { world } from '@/lib/platform/world';

import { carryOut } from './delivery';
import { applyLinks } from './links';
import { pollDue, refreshBadge } from './listen';

/** Finishes what an earlier life left undone. Every step is safe to do again. */
export async function resume(): Promise<void> {
  await carryOut();
  await applyLinks();
  await refreshBadge();
  await pollDue();
}

export async function lockKeys(): Promise<void> {
  await lock(world, false);
}
