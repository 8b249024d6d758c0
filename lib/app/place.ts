/** Where records of a kind are now: sealed by the vault once there is one, in the open database before. */
import type { Bytes } from '@/lib/core/bytes';
import { type Kind, kinds } from '@/lib/storage/kinds';
import type { Rows } from '@/lib/storage/rows';

import { readOpenKeys } from './data-keys';
import type { World } from './ports';
import { hasVault } from './vault-header';

/** `key` null: the rows are not sealed. */
export type Place = { readonly rows: Rows; readonly key: Bytes | null };

// Before there is a vault, only what was clicked is kept, never what was typed (DESIGN «Storage and the vault»).
const KEPT_WITHOUT_VAULT = ['subscription', 'item', 'offsite'] as const satisfies Kind[];

/** The database of what was kept before there was a passphrase. */
export const openPlace = ({ databases }: Pick<World, 'databases'>): Place => ({
  rows: databases.open,
  key: null,
});

/** Null: locked, or a kind that is not kept before there is a passphrase. */
export async function placeOf(world: World, kind: Kind): Promise<Place | null> {
  if (!(await hasVault(world))) {
    return KEPT_WITHOUT_VAULT.some((kept) => kept === kind) ? openPlace(world) : null;
  }
  const key = (await readOpenKeys(world))[kinds[kind].compartment];
  return key === null ? null : { rows: world.databases.sealed, key };
}
