/** Ids of records that have a natural key: writing twice is writing once, and ids say nothing without the data key. */
import { concat, toHex, utf8 } from '@/lib/core/bytes';
import type { Kind } from '@/lib/storage/kinds';

import { type Place, placeOf } from './place';
import type { World } from './ports';

/** The ids for natural keys (a feed's address, an item's identity), in their order. Null: locked. */
export async function idsFor(
  world: World,
  kind: Kind,
  naturalKeys: readonly string[],
): Promise<string[] | null> {
  const place = await placeOf(world, kind);
  if (place === null) return null;
  const digest = await digestOf(place);
  return Promise.all(
    naturalKeys.map(async (naturalKey) => {
      const bytes = await digest(utf8(`${kind}\n${naturalKey}`));
      return toHex(new Uint8Array(bytes).slice(0, 16));
    }),
  );
}

/** The id for one natural key. Null: locked. */
export async function idFor(world: World, kind: Kind, naturalKey: string): Promise<string | null> {
  return (await idsFor(world, kind, [naturalKey]))?.[0] ?? null;
}

/** An HMAC by the data key; a plain hash in the open database, which has none. */
async function digestOf({
  key,
}: Place): Promise<(label: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>> {
  if (key === null) return (label) => crypto.subtle.digest('SHA-256', label);
  const salted = concat(utf8('mycel record id\n'), key);
  const raw = await crypto.subtle.digest('SHA-256', salted);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const mac = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return (label) => crypto.subtle.sign('HMAC', mac, label);
}
