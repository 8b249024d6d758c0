/** Unfinished messages, sealed at every pause in typing, so that no crash takes them. */
import { ok, type Result } from '@/lib/core/result';

import type { World } from './ports';
import { listRecords, type Locked, type Stored, writeRecords, type WriteError } from './records';

export type Draft = Stored<'draft'>;

/** Newest first. Error: `locked`. */
export async function listDrafts(world: World): Promise<Result<Draft[], Locked>> {
  const listing = await listRecords(world, 'draft');
  if (!listing.ok) return listing;
  return ok(listing.value.records.sort((a, b) => b.value.savedAt - a.value.savedAt));
}

export type DraftContent = {
  readonly text: string;
  readonly people: readonly string[];
  readonly armored: string | null;
};

export const saveDraft = (
  world: World,
  id: string,
  { text, people, armored }: DraftContent,
): Promise<Result<null, WriteError>> =>
  writeRecords(world, [
    {
      kind: 'draft',
      id,
      value: { text, people: [...people], armored, savedAt: world.clock() },
    },
  ]);

export const dropDraft = (world: World, id: string): Promise<Result<null, WriteError>> =>
  writeRecords(world, [{ remove: id }]);
