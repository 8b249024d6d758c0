/** One share of SLIP-0039 as fields and as words. */
import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { createBitReader, packBits } from './bits';
import { CHECKSUM_WORDS, checksumOf, hasRightChecksum } from './checksum';
import { type UnknownWord, valuesOf, wordsOf } from './words';

/** Names as in SLIP-0039; indices from 0, thresholds and counts from 1. */
export type Share = {
  /** Random, the same in all shares of one secret; 15 bits. */
  readonly identifier: number;
  readonly extendable: boolean;
  readonly iterationExponent: number;
  readonly groupIndex: number;
  readonly groupThreshold: number;
  readonly groupCount: number;
  readonly memberIndex: number;
  readonly memberThreshold: number;
  readonly value: Bytes;
};

export type ShareError =
  | UnknownWord
  /** Fewer or more words than any share has. */
  | { readonly kind: 'wrong-length'; readonly words: number }
  /** Every word is in the list, but some are wrong or in the wrong order. */
  | { readonly kind: 'mistyped' };

const HEAD_WORDS = 4;
const LEAST_BYTES = 16;
const MOST_BYTES = 64;

export function readShare(text: string): Result<Share, ShareError> {
  const read = valuesOf(text);
  if (!read.ok) return read;
  const values = read.value;
  const bits = (values.length - HEAD_WORDS - CHECKSUM_WORDS) * 10;
  // Padding fills up to whole words; secrets have an even number of bytes.
  const padding = bits % 16;
  const length = (bits - padding) / 8;
  if (length < LEAST_BYTES || length > MOST_BYTES || padding > 8) {
    return err({ kind: 'wrong-length', words: values.length });
  }
  const fields = createBitReader(values);
  const identifier = fields.take(15);
  const extendable = fields.take(1) === 1;
  if (!hasRightChecksum(values, extendable)) return err({ kind: 'mistyped' });
  const share = {
    identifier,
    extendable,
    iterationExponent: fields.take(4),
    groupIndex: fields.take(4),
    groupThreshold: fields.take(4) + 1,
    groupCount: fields.take(4) + 1,
    memberIndex: fields.take(4),
    memberThreshold: fields.take(4) + 1,
  };
  const isPadded = fields.take(padding) === 0;
  const value = Uint8Array.from({ length }, () => fields.take(8));
  return isPadded && share.groupThreshold <= share.groupCount
    ? ok({ ...share, value })
    : err({ kind: 'mistyped' });
}

export function writeShare(share: Share): string {
  const bits = share.value.length * 8;
  const values = packBits([
    [share.identifier, 15],
    [share.extendable ? 1 : 0, 1],
    [share.iterationExponent, 4],
    [share.groupIndex, 4],
    [share.groupThreshold - 1, 4],
    [share.groupCount - 1, 4],
    [share.memberIndex, 4],
    [share.memberThreshold - 1, 4],
    [0, (10 - (bits % 10)) % 10],
    ...Array.from(share.value, (byte) => [byte, 8] as const),
  ]);
  return wordsOf([...values, ...checksumOf(values, share.extendable)]);
}
