/** Advice on a passphrase, as data: a careful estimate of what a guesser who knows how people choose would need. */
import { fold } from '@/lib/core/text';

import { tokenBits, withLetters } from './guessing';

export type PassphraseReason =
  | 'empty'
  /** Fewer than four words. */
  | 'few-words'
  | 'repeats'
  /** Neighbours in the alphabet, among digits or on a keyboard. */
  | 'sequence'
  | 'only-digits'
  /** One of the first that every guesser tries. */
  | 'well-known';

export type PassphraseAdvice = {
  readonly level: 'none' | 'weak' | 'fair' | 'strong';
  /** Guesses needed, as a power of two; rounded down. Never more than is there. */
  readonly bits: number;
  readonly words: number;
  readonly reasons: readonly PassphraseReason[];
};

/** Against Argon2id with 64 MiB, somebody with a million guesses a second needs a year for 45 bits. */
const FAIR_BITS = 45;
/** … and 36,000 years for 60. */
const STRONG_BITS = 60;

const WELL_KNOWN =
  /pass(?:word|wort)|contrasena|motdepasse|senha|parol|kennwort|qwert|azerty|letmein|iloveyou|admin|welcome|dragon|monkey|correcthorsebattery/;

/** `level` is `none` only for no passphrase at all. */
export function judgePassphrase(passphrase: string): PassphraseAdvice {
  const text = fold(passphrase.normalize('NFKC')).trim();
  if (text === '') return { level: 'none', bits: 0, words: 0, reasons: ['empty'] };
  const tokens = text.split(/[\s_.,;:+-]+/u).filter((token) => token !== '');
  const different = [...new Set(tokens)];
  const words = different.filter((token) => /^\p{L}+$/u.test(token)).length;
  const reasons = reasonsFor(text, tokens, words);
  const capital = passphrase === passphrase.toLowerCase() ? 0 : 1;
  const estimate = different.reduce((sum, token) => sum + tokenBits(token), capital);
  const bits = Math.floor(reasons.includes('well-known') ? Math.min(estimate, 15) : estimate);
  const level = bits < FAIR_BITS ? 'weak' : bits < STRONG_BITS ? 'fair' : 'strong';
  return { level, bits, words, reasons };
}

function reasonsFor(text: string, tokens: readonly string[], words: number): PassphraseReason[] {
  const bare = text.replace(/[^\p{L}\d]/gu, '');
  const plain = withLetters(text).replace(/[^\p{L}\d]/gu, '');
  const rest = plain.replace(/\d/g, '').replace(WELL_KNOWN, '');
  const found: [boolean, PassphraseReason][] = [
    [words < 4 && !/\d/.test(bare), 'few-words'],
    [new Set(tokens).size < tokens.length || /(.)\1{3,}/u.test(text), 'repeats'],
    [/0123|1234|4321|abcd|dcba|qwer|asdf|azer|йцук/u.test(bare), 'sequence'],
    [/^\d+$/.test(bare), 'only-digits'],
    [WELL_KNOWN.test(plain) && rest.length <= 6, 'well-known'],
  ];
  return found.filter(([holds]) => holds).map(([, reason]) => reason);
}
