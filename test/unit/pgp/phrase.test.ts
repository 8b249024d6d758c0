import { describe, expect, it } from 'vitest';

import { BITS_PER_WORD, createPhrase } from '@/lib/pgp/phrase';

/** Hands out these bytes in turn. */
const from = (...bytes: number[]) => {
  let at = 0;
  return (count: number) => new Uint8Array(bytes.slice(at, (at += count)));
};

describe('a generated phrase', () => {
  it('has 7776 equally likely words, which is 12.9 bits each', () => {
    expect(BITS_PER_WORD).toBeCloseTo(12.925, 3);
    const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
    expect(createPhrase(random).bits).toBeGreaterThan(77);
    expect(createPhrase(random).text.split(' ')).toHaveLength(6);
  });

  it('is made of what chance says', () => {
    expect(createPhrase(from(0, 0, 0, 1, 0x1e, 0x5f), 3).text).toBe('abacus abdomen zoom');
  });

  it('draws again where a value would favour the first words', () => {
    // 62208 = 8 * 7776 is the first value too many.
    expect(createPhrase(from(0xf3, 0x00, 0, 1), 1).text).toBe('abdomen');
  });
});
