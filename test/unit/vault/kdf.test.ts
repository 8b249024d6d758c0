/** The passphrase's key is Argon2id as everybody else computes it. */
import { describe, expect, it } from 'vitest';

import { toHex, utf8 } from '@/lib/core/bytes';
import { deriveKey, isSaneCost } from '@/lib/vault/kdf';

describe('the key of a passphrase', () => {
  it.each([
    // Test suite of the reference implementation (P-H-C/phc-winner-argon2, src/test.c), Argon2id version 19.
    [
      2,
      64,
      'password',
      'somesalt',
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
    [
      1,
      64,
      'password',
      'somesalt',
      'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
    ],
    [
      2,
      64,
      'differentpassword',
      'somesalt',
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    ],
    [
      2,
      64,
      'password',
      'diffsalt',
      'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
    ],
  ])('%i passes over %i MiB, «%s» with «%s»', async (passes, memoryMiB, text, salt, expected) => {
    const cost = { memoryKiB: memoryMiB * 1024, passes, lanes: 1 };
    expect(toHex(await deriveKey(text, utf8(salt), cost))).toBe(expected);
  });
});

it.each([
  [{ memoryKiB: 64 * 1024, passes: 3, lanes: 1 }, true],
  [{ memoryKiB: 8 * 1024, passes: 1, lanes: 1 }, true],
  [{ memoryKiB: 1024 * 1024, passes: 4, lanes: 8 }, true],
  [{ memoryKiB: 1024 * 1024, passes: 5, lanes: 1 }, false],
  [{ memoryKiB: 8 * 1024 - 1, passes: 1, lanes: 1 }, false],
  [{ memoryKiB: 64 * 1024, passes: 0, lanes: 1 }, false],
  [{ memoryKiB: 64 * 1024, passes: 17, lanes: 1 }, false],
  [{ memoryKiB: 64 * 1024, passes: 3, lanes: 9 }, false],
  [{ memoryKiB: Number.NaN, passes: 3, lanes: 1 }, false],
])('a stored cost of %j is taken: %s', (cost, isTaken) => {
  expect(isSaneCost(cost)).toBe(isTaken);
});
