/** Rounds lengths up so that a size says little (PADMÉ: Nikitin et al., «Reducing Metadata Leakage», 2019, section 4). */
import { type Bytes, concat } from '@/lib/core/bytes';

const LENGTH_BYTES = 4;
const LEAST = 4096;

/** At most 12 % more than `length`, and never under 4 kB. */
export function padmeLength(length: number): number {
  if (length <= LEAST) return LEAST;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

/** Length (4 bytes, big-endian), then the bytes, then zeros. Throws from 4 GiB on. */
export function pad(plain: Bytes): Bytes {
  if (plain.length >= 2 ** 32) throw new RangeError('too long to pad');
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, plain.length);
  const fill = padmeLength(LENGTH_BYTES + plain.length) - LENGTH_BYTES - plain.length;
  return concat(length, plain, new Uint8Array(fill));
}

/** The bytes as they were, or null if these were never padded. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < LENGTH_BYTES) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return length > padded.length - LENGTH_BYTES
    ? null
    : padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}
