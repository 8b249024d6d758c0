/** Fingerprints on screens, in QR codes and read aloud. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fingerprintGroups, readFingerprint } from '@/lib/trust/fingerprint';
import { readFingerprintUri, writeFingerprintUri } from '@/lib/trust/fingerprint-uri';
import {
  isSameCode,
  spokenDigits,
  SPOKEN_DIGITS_BITS,
  spokenWords,
  SPOKEN_WORDS_BITS,
} from '@/lib/trust/spoken-code';
import list from '@/lib/trust/spoken-words.json';

import { anyFingerprint } from './people';

const V4 = 'D1A66E1A23B182C9980F788CFBFCC82A015E7330';
const V6 = 'CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9';
const TAG = '00112233445566778899AABBCCDDEEFF';

describe('a fingerprint', () => {
  it.each([
    ['as it is', V4],
    ['in lower case', V4.toLowerCase()],
    ['as GnuPG prints it', 'D1A6 6E1A 23B1 82C9 980F  788C FBFC C82A 015E 7330'],
    ['with colons', V4.replace(/..(?=.)/g, '$&:')],
    ['with 0x', `0x${V4}`],
    ['on two lines, with an invisible mark', `\u200b${V4.slice(0, 20)}\n${V4.slice(20)} `],
  ])('is read %s', (_, text) => {
    expect(readFingerprint(text)).toBe(V4);
  });

  it.each([
    ['nothing', ''],
    ['a key ID', 'FBFCC82A015E7330'],
    ['one digit short', V4.slice(1)],
    ['one digit long', `${V4}0`],
    ['a letter that is no digit', V4.replace('D', 'G')],
    ['text around', `key ${V4}`],
    ['a Cyrillic letter for a Latin one', V4.replace('A', 'А')],
  ])('is not seen in %s', (_, text) => {
    expect(readFingerprint(text)).toBeNull();
  });

  it('is shown in groups of four, ten or sixteen of them', () => {
    expect(fingerprintGroups(V4).join(' ')).toBe(
      'D1A6 6E1A 23B1 82C9 980F 788C FBFC C82A 015E 7330',
    );
    expect(fingerprintGroups(V6)).toHaveLength(16);
  });
});

describe('the URI of a fingerprint', () => {
  const plain = { fingerprint: V4, challenge: null, answer: null };

  it('is the one that other programs read', () => {
    expect(writeFingerprintUri(plain)).toBe(`OPENPGP4FPR:${V4}`);
  });

  it.each([
    ['lower case', `openpgp4fpr:${V4.toLowerCase()}`, plain],
    ['of another program', `OPENPGP4FPR:${V4}#a=ana%40example.org&n=Ana&i=Xy&s=Zz`, plain],
    ['with a short tag', `OPENPGP4FPR:${V4}#C=0011`, plain],
    ['with a challenge', `OPENPGP4FPR:${V4}#C=${TAG}`, { ...plain, challenge: TAG }],
    ['with an answer', `openpgp4fpr:${V4}#a=${TAG.toLowerCase()}`, { ...plain, answer: TAG }],
  ])('is read %s', (_, uri, expected) => {
    expect(readFingerprintUri(uri)).toEqual(expected);
  });

  it.each(['', 'OPENPGP4FPR:', V4, `https://example.org/${V4}`, `OPENPGP4FPR:${V4}${V4}`])(
    'is not seen in «%s»',
    (text) => {
      expect(readFingerprintUri(text)).toBeNull();
    },
  );

  it('comes back as it was written, all in characters that QR codes hold best but «#», «&» and «=»', () => {
    const tag = fc.option(fc.constant(TAG));
    fc.assert(
      fc.property(anyFingerprint, tag, tag, (fingerprint, challenge, answer) => {
        const uri = writeFingerprintUri({ fingerprint, challenge, answer });
        expect(readFingerprintUri(uri)).toEqual({ fingerprint, challenge, answer });
        expect(uri).toMatch(/^[0-9A-Z:#&=]+$/);
      }),
    );
  });

  it('of any other text is none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readFingerprintUri(text)).toBeNull();
        expect(readFingerprintUri(`OPENPGP4FPR:${text}`)?.fingerprint ?? V4).toMatch(/^[\dA-F]+$/);
      }),
    );
  });
});

describe('the list of spoken words', () => {
  const words = list.words.split(' ');

  it('has 1024 different words of four to seven letters (and a few of three), known by their first four', () => {
    expect(words).toHaveLength(1024);
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(1024);
    expect(words.filter((word) => !/^[a-z]{4,7}$/.test(word) && word.length !== 3)).toEqual([]);
  });

  it('has no two words that differ in one letter', () => {
    const holes = words.flatMap((word) =>
      Array.from(word, (_, at) => `${word.slice(0, at)}?${word.slice(at + 1)}`),
    );
    expect(new Set(holes).size).toBe(holes.length);
  });
});

describe('a code to be read aloud', () => {
  it('has twelve words with 120 bits, or forty digits with 132', async () => {
    expect(SPOKEN_WORDS_BITS).toBe(120);
    expect(Math.floor(SPOKEN_DIGITS_BITS)).toBe(132);
    expect(await spokenWords(V4)).toHaveLength(12);
    expect((await spokenDigits(V4)).map((group) => group.length)).toEqual(Array(8).fill(5));
  });

  // Computed apart, by Python's hashlib and integers.
  it('never changes for a key: two devices must agree for years', async () => {
    expect((await spokenWords(V4)).join(' ')).toBe(
      'popcorn elastic uranium gift eclipse sketch papyrus storm raisin dingo ahoy barley',
    );
    expect((await spokenDigits(V4)).join(' ')).toBe(
      '87763 14245 38805 70473 66539 47879 28562 52142',
    );
    expect((await spokenWords(V6)).join(' ')).toBe(
      'zoology fetch feast brink alias ferry affix mural mulch strewn monsoon gusto',
    );
  });

  it('is another one for a key that differs in a single digit', async () => {
    await fc.assert(
      fc.asyncProperty(anyFingerprint, fc.nat(39), async (fingerprint, at) => {
        const digit = fingerprint[at] === '0' ? '1' : '0';
        const other = fingerprint.slice(0, at) + digit + fingerprint.slice(at + 1);
        const words = await spokenWords(fingerprint);
        const same = (await spokenWords(other)).filter((word, index) => word === words[index]);
        expect(same.length).toBeLessThan(6);
        expect(await spokenDigits(other)).not.toEqual(await spokenDigits(fingerprint));
      }),
    );
  });

  it.each([
    ['acid bacon, CEDAR', true],
    ['acid bacon', false],
    ['acid cedar bacon', false],
    ['acid bacon cedar cedar', false],
    ['', false],
  ])('typed as «%s»: %s', (typed, isSame) => {
    expect(isSameCode(typed, ['acid', 'bacon', 'cedar'])).toBe(isSame);
  });

  it('of nothing is the same as nothing', () => {
    expect(isSameCode('', [])).toBe(false);
  });
});
