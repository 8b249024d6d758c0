/** Seals single records, each bound to what it is, so that no record can be put in another's place. */
import type { Bytes } from '@/lib/core/bytes';
import type { Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { openBox, sealBox } from './aead';

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

export const sealRecord = (
  dataKey: Bytes,
  context: RecordContext,
  plain: Bytes,
  random: Random,
): Promise<Bytes> => sealBox(dataKey, spell(context), plain, random);

/** Error `damaged`: not sealed by this key as this record. */
export const openRecord = (
  dataKey: Bytes,
  context: RecordContext,
  sealed: Bytes,
): Promise<Result<Bytes, { kind: 'damaged' }>> => openBox(dataKey, spell(context), sealed);
