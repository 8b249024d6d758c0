/** Numbers of a few bits each, packed into numbers of ten bits (words) and unpacked again. */

/** Reads big-endian fields from 10-bit values. `take(bits)` takes at most 20 bits. */
export function createBitReader(values: readonly number[]): { take(bits: number): number } {
  let at = 0;
  const bitAt = (position: number): number =>
    ((values[Math.floor(position / 10)] ?? 0) >>> (9 - (position % 10))) & 1;
  return {
    take(bits) {
      let value = 0;
      for (let count = 0; count < bits; count += 1) {
        value = (value << 1) | bitAt(at);
        at += 1;
      }
      return value;
    },
  };
}

/** Fields as `[value, bits]`, big-endian, whose bits together fill whole 10-bit values. */
export function packBits(fields: readonly (readonly [value: number, bits: number])[]): number[] {
  const values: number[] = [];
  let filled = 0;
  let current = 0;
  for (const [value, bits] of fields) {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      current = (current << 1) | ((value >>> bit) & 1);
      filled += 1;
      if (filled === 10) {
        values.push(current);
        filled = 0;
        current = 0;
      }
    }
  }
  return values;
}
