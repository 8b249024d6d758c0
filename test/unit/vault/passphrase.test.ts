/** Advice on passphrases: an estimate that errs on the careful side. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgePassphrase } from '@/lib/vault/passphrase';

describe('advice on a passphrase', () => {
  it.each([
    ['', 'none', ['empty']],
    ['   ', 'none', ['empty']],
    ['password', 'weak', ['few-words', 'well-known']],
    ['P4ssw0rd!', 'weak', ['well-known']],
    ['Tr0ub4dor&3', 'weak', []],
    ['correct horse battery staple', 'weak', ['well-known']],
    ['qwerty12345', 'weak', ['sequence', 'well-known']],
    ['11111111111111', 'weak', ['repeats', 'only-digits']],
    ['19840512', 'weak', ['only-digits']],
    ['Verantwortung', 'weak', ['few-words']],
    ['love love love love love love', 'weak', ['few-words', 'repeats']],
    ['my dog rex was born in 2012', 'fair', []],
    ['mycelium-tenant-lantern-oak-bridge-9', 'fair', []],
    ['acid blanket river stone turnip moon', 'strong', []],
    ['береза фонарь лестница облако камень вода', 'strong', []],
    ['x7Kq9mPz2LvW4nR8', 'strong', []],
  ])('«%s» is %s', (passphrase, level, reasons) => {
    expect(judgePassphrase(passphrase)).toMatchObject({ level, reasons });
  });

  it('never falls when one more different word is added', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 9 }), (words) => {
        const fewer = judgePassphrase(words.slice(1).join(' '));
        const all = judgePassphrase(words.join(' '));
        fc.pre(!all.reasons.includes('well-known'));
        expect(all.bits).toBeGreaterThanOrEqual(fewer.bits);
      }),
    );
  });

  it('never says more than there can be, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { bits, level } = judgePassphrase(text);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(16 * text.normalize('NFKC').length + 1);
        expect(level === 'strong').toBe(bits >= 60);
      }),
    );
  });
});
