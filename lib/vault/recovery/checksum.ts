/** RS1024, the checksum of SLIP-0039: finds every error in up to three words, others with one in 10^9 left. */

const GENERATOR = [
  0xe0e040, 0x1c1c080, 0x3838100, 0x7070200, 0xe0e0009, 0x1c0c2412, 0x38086c24, 0x3090fc48,
  0x21b1f890, 0x3f3f120,
] as const;

/** Words at the end of a share. */
export const CHECKSUM_WORDS = 3;

function remainder(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 20;
    sum = ((sum & 0xfffff) << 10) ^ value;
    GENERATOR.forEach((each, bit) => {
      if ((top >>> bit) & 1) sum ^= each;
    });
  }
  return sum;
}

const label = (extendable: boolean): number[] =>
  Array.from(extendable ? 'shamir_extendable' : 'shamir', (char) => char.charCodeAt(0));

/** The three 10-bit values that go after `values`. */
export function checksumOf(values: readonly number[], extendable: boolean): number[] {
  const sum = remainder([...label(extendable), ...values, 0, 0, 0]) ^ 1;
  return [sum >>> 20, (sum >>> 10) & 1023, sum & 1023];
}

export const hasRightChecksum = (values: readonly number[], extendable: boolean): boolean =>
  remainder([...label(extendable), ...values]) === 1;
