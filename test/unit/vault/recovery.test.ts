/** Recovery phrases and shares: exactly SLIP-0039, so that other programs can join what we split and the reverse. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/core/bytes';
import { divide, interpolate, multiply } from '@/lib/vault/recovery/gf256';
import {
  createRecoverySecret,
  fromPhrases,
  toPhrase,
  toShares,
} from '@/lib/vault/recovery/recovery';
import { completions } from '@/lib/vault/recovery/words';

import published from './slip39-vectors.json';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const hexOf = async (phrases: readonly string[], passphrase?: string) => {
  const read = await fromPhrases(phrases, passphrase);
  return read.ok ? toHex(read.value) : read.error.kind;
};

describe('the field', () => {
  it.each([
    // FIPS 197, section 4.2.
    [0x57, 0x83, 0xc1],
    [0x57, 0x13, 0xfe],
    [0x57, 0x02, 0xae],
    [0x57, 0x00, 0x00],
    [0x57, 0x01, 0x57],
  ])('%i times %i is %i', (a, b, product) => {
    expect(multiply(a, b)).toBe(product);
    expect(multiply(b, a)).toBe(product);
  });

  const byte = fc.integer({ min: 0, max: 255 });

  it('divides what it multiplied, and multiplies sums one by one', () => {
    fc.assert(
      fc.property(byte, fc.integer({ min: 1, max: 255 }), byte, (a, b, c) => {
        expect(divide(multiply(a, b), b)).toBe(a);
        expect(multiply(a ^ c, b)).toBe(multiply(a, b) ^ multiply(c, b));
      }),
    );
  });

  it('goes through the points it was given', () => {
    const points = fc.uniqueArray(fc.record({ x: byte, y: byte }), {
      selector: ({ x }) => x,
      minLength: 1,
      maxLength: 16,
    });
    fc.assert(
      fc.property(points, (drawn) => {
        const all = drawn.map(({ x, y }) => ({ x, y: Uint8Array.of(y) }));
        for (const { x, y } of all) expect(interpolate(all, x)).toEqual(y);
      }),
    );
  });
});

describe('the published vectors of SLIP-0039', () => {
  const good = published.vectors.filter(({ secret }) => secret !== '');
  const bad = published.vectors.filter(({ secret }) => secret === '');

  it.each(good)('$name', async ({ shares, secret }) => {
    expect(await hexOf(shares, 'TREZOR')).toBe(secret);
    expect(await hexOf(shares.toReversed(), 'TREZOR')).toBe(secret);
  });

  it.each(bad)('$name: refused', async ({ shares }) => {
    expect(await hexOf(shares, 'TREZOR')).toMatch(
      /^(?:mistyped|wrong-length|mixed|not-enough|damaged)$/,
    );
  });

  it.each([
    [2, 'mistyped'],
    [5, 'not-enough'],
    [6, 'mixed'],
    [11, 'mixed'],
    [13, 'damaged'],
    [14, 'not-enough'],
    [16, 'not-enough'],
    [39, 'wrong-length'],
  ])('number %i is «%s»', async (number, kind) => {
    expect(await hexOf(published.vectors[number - 1]?.shares ?? [], 'TREZOR')).toBe(kind);
  });
});

describe('a recovery phrase', () => {
  it('is twenty words and gives the secret back', async () => {
    const secret = createRecoverySecret(random);
    const phrase = await toPhrase(secret, random);
    expect(phrase.split(' ')).toHaveLength(20);
    expect(await hexOf([phrase])).toBe(toHex(secret));
  });

  it.each([
    [
      'numbered on lines',
      (words: string[]) => words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
    ],
    ['in capitals', (words: string[]) => words.join(' ').toUpperCase()],
    [
      'cut after four letters',
      (words: string[]) => words.map((word) => word.slice(0, 4)).join(' '),
    ],
    ['with commas and space around', (words: string[]) => `  ${words.join(', ')}.\n`],
  ])('may be typed %s', async (_, typed) => {
    const secret = createRecoverySecret(random);
    const phrase = await toPhrase(secret, random);
    expect(await hexOf([typed(phrase.split(' '))])).toBe(toHex(secret));
  });

  it('names the first word that is none', async () => {
    const words = (await toPhrase(createRecoverySecret(random), random)).split(' ');
    expect(await fromPhrases([words.with(6, 'mycelium').join(' ')])).toEqual({
      ok: false,
      error: { kind: 'unknown-word', at: 6, word: 'mycelium', share: 0 },
    });
  });

  it('is never taken for another when up to three words are wrong or two changed places', async () => {
    const words = (await toPhrase(createRecoverySecret(random), random)).split(' ');
    const all = completions('a').concat(completions('s'));
    const anyWord = fc.constantFrom(...all);
    const errors = fc.array(fc.tuple(fc.nat(19), anyWord), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(errors, async (changes) => {
        const typed = changes.reduce((list, [at, word]) => list.with(at, word), words);
        fc.pre(typed.join() !== words.join());
        expect(await hexOf([typed.join(' ')])).toMatch(/^(?:mistyped|wrong-length)$/);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(19), fc.nat(19), async (a, b) => {
        fc.pre(words[a] !== words[b]);
        const typed = words.with(a, words[b] ?? '').with(b, words[a] ?? '');
        expect(await hexOf([typed.join(' ')])).toBe('mistyped');
      }),
    );
  });
});

describe('shares for trusted people', () => {
  const numbers = fc
    .integer({ min: 2, max: 16 })
    .chain((count) =>
      fc.record({ count: fc.constant(count), threshold: fc.integer({ min: 2, max: count }) }),
    );

  it('give the secret back to any k of them, in any order, and not to k - 1', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, fc.infiniteStream(fc.nat()), async (chosen, order) => {
        const secret = createRecoverySecret(random);
        const shares = await toShares(secret, chosen, random);
        const shuffled = shares
          .map((share) => ({ share, key: order.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ share }) => share);
        expect(await hexOf(shuffled.slice(0, chosen.threshold))).toBe(toHex(secret));
        expect(await fromPhrases(shuffled.slice(0, chosen.threshold - 1))).toEqual({
          ok: false,
          error: { kind: 'not-enough', have: chosen.threshold - 1, need: chosen.threshold },
        });
      }),
      { numRuns: 25 },
    );
  });

  it('may come twice or all together', async () => {
    const secret = createRecoverySecret(random);
    const shares = await toShares(secret, { threshold: 2, count: 4 }, random);
    expect(await hexOf([...shares, ...shares])).toBe(toHex(secret));
    expect(await hexOf([shares[0] ?? '', shares[0] ?? ''])).toBe('not-enough');
  });

  it('of two splits are not mixed up', async () => {
    const secret = createRecoverySecret(random);
    const [one] = await toShares(secret, { threshold: 2, count: 2 }, random);
    const [, other] = await toShares(secret, { threshold: 2, count: 2 }, random);
    expect(await hexOf([one ?? '', other ?? ''])).toMatch(/^(?:mixed|damaged)$/);
  });

  it.each([
    [0, 3],
    [4, 3],
    [1, 3],
    [2, 17],
    [1.5, Number.NaN],
  ])('are not made %i of %i', async (threshold, count) => {
    const secret = createRecoverySecret(random);
    await expect(toShares(secret, { threshold, count }, random)).rejects.toThrow(RangeError);
  });
});
