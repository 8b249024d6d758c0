/** Seals single records, each bound to what it is, so that no record can be put in another's place. */
import type { Bytes } from '@/lib/core/bytes';
import type { Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { type BoxKey, openBox, sealBox } from './aead';

export { type BoxKey, importKey } from './aead';

/** What a sealed record is bound to. */
export type RecordContext = {
  readonly compartment: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
};

// JSON of a list, so that no two contexts can ever spell the same bytes.
const spell = ({ compartment, kind, id, version }: RecordContext): string =>
  JSON.stringify(['mycel record', compartment, kind, id, version]);

/** Whoever seals many records passes `await importKey(dataKey)`, which takes half the time. */
export const sealRecord = (
  dataKey: BoxKey,
  context: RecordContext,
  plain: Bytes,
  random: Random,
): Promise<Bytes> => sealBox(dataKey, spell(context), plain, random);

/** Error `damaged`: not sealed by this key as this record. */
export const openRecord = (
  dataKey: BoxKey,
  context: RecordContext,
  sealed: Bytes,
): Promise<Result<Bytes, { kind: 'damaged' }>> => openBox(dataKey, spell(context), sealed);
