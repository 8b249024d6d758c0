/**
 * Hides the length of a message: pads to PADMÉ sizes (Nikitin et al., «Reducing Metadata Leakage from Encrypted Files
 * and Communication with PURBs», 2019) with a floor, in two ways that every reader strips without knowing.
 */
import { type Bytes, concat } from '@/lib/core/bytes';

/** Nothing shorter than this is ever seen, in bytes: «yes» and «no, not at this address» look the same. */
export const PADDING_FLOOR = 512;

/** The PADMÉ size for a length in bytes: at most 12 % more, and few distinct sizes. */
export function padmeSize(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const significantBits = Math.floor(Math.log2(exponent)) + 1;
  const granule = 2 ** Math.max(0, exponent - significantBits);
  return Math.ceil(length / granule) * granule;
}

/** Size that a payload of `length` bytes is padded to. */
export const paddedSize = (length: number): number => Math.max(PADDING_FLOOR, padmeSize(length));

const STORED_MAX = 0xffff;
const EMPTY_STORED = [0, 0, 0, 0xff, 0xff];
// An empty block with fixed codes (10 bits), then the header of an empty stored block: 6 bytes in all, so that
// together with the 5-byte block every length from 20 on can be made.
const EMPTY_FIXED_AND_STORED = [2, 0, 0, 0, 0xff, 0xff];
const FINAL_EMPTY = [1, 0, 0, 0xff, 0xff];

/**
 * The body of a Compressed Data packet (algorithm 1, ZIP) that inflates to exactly `payload`: stored blocks, filled
 * up with empty ones to a PADMÉ size. The padding packet of RFC 9580 would do, but Sequoia before 1.17 fails on it in
 * version 1 encryption (facts/pgp.md 6.1).
 */
export function paddedZipBody(payload: Uint8Array): Bytes {
  const body = concat(paddedZipHead, ...storedBlocks(payload));
  return concat(body, ...paddedZipTail(body.length));
}

/** Algorithm 1: ZIP, which is raw deflate. */
export const paddedZipHead = new Uint8Array([1]);

/** The same bytes as stored blocks. */
export function storedBlocks(payload: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < payload.length; at += STORED_MAX) {
    const part = payload.subarray(at, at + STORED_MAX);
    const { length } = part;
    const head = [0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff];
    blocks.push(new Uint8Array(head), part);
  }
  return blocks;
}

/** Empty blocks and the end, so that a body of `length` bytes so far gets a PADMÉ size. */
export function paddedZipTail(length: number): Uint8Array[] {
  const end = length + FINAL_EMPTY.length;
  // 20 more than needed, so that the gap can always be filled with blocks of 5 and 6 bytes.
  const gap = paddedSize(end + 20) - end;
  const sixes = gap % 5;
  const fives = (gap - 6 * sixes) / 5;
  return [
    repeated(EMPTY_STORED, fives),
    repeated(EMPTY_FIXED_AND_STORED, sixes),
    new Uint8Array(FINAL_EMPTY),
  ];
}

function repeated(block: readonly number[], times: number): Uint8Array {
  const all = new Uint8Array(block.length * times);
  for (let i = 0; i < times; i++) all.set(block, i * block.length);
  return all;
}

/**
 * Random bytes to put into a padding packet (RFC 9580, section 5.14) after a payload of `payloadLength` bytes so that
 * both together, packet header included, have a PADMÉ size.
 */
export function paddingPacketLength(payloadLength: number): number {
  for (let total = paddedSize(payloadLength + 2); ; total = paddedSize(total + 1)) {
    for (const header of [2, 3, 6]) {
      const length = total - payloadLength - header;
      if (length >= 0 && headerSize(length) === header) return length;
    }
  }
}

/** Octets of a packet header in the new format. */
const headerSize = (length: number): number => (length < 192 ? 2 : length < 8384 ? 3 : 6);
