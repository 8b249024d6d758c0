import { inflateRawSync } from 'node:zlib';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PADDING_FLOOR, paddedZipBody, paddingPacketLength, padmeSize } from '@/lib/pgp/padding';

describe('padding', { timeout: 60_000 }, () => {
  it.each([
    [0, 0],
    [1, 1],
    [9, 10],
    [512, 512],
    [513, 544],
    [1000, 1024],
    [1_000_001, 1_015_808],
  ])('makes %i bytes %i', (length, size) => {
    expect(padmeSize(length)).toBe(size);
  });

  it('costs at most 12 % and never shrinks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 33 }), (length) => {
        expect(padmeSize(length)).toBeGreaterThanOrEqual(length);
        expect(padmeSize(length)).toBeLessThanOrEqual(Math.ceil(length * 1.12));
        expect(padmeSize(padmeSize(length))).toBe(padmeSize(length));
      }),
    );
  });

  it('hides in a compressed packet that inflates to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), (bytes, isLong) => {
        const payload = isLong ? new Uint8Array(70_000 + bytes.length).fill(7) : bytes;
        const body = paddedZipBody(payload);
        expect(body[0]).toBe(1);
        expect(new Uint8Array(inflateRawSync(body.subarray(1)))).toEqual(payload);
        expect(padmeSize(body.length)).toBe(body.length);
        expect(body.length).toBeGreaterThanOrEqual(PADDING_FLOOR);
      }),
    );
  });

  it('fills up with a padding packet to the same sizes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (payload) => {
        const length = paddingPacketLength(payload);
        const header = length < 192 ? 2 : length < 8384 ? 3 : 6;
        expect(padmeSize(payload + header + length)).toBe(payload + header + length);
        expect(payload + header + length).toBeGreaterThanOrEqual(PADDING_FLOOR);
      }),
    );
  });
});
