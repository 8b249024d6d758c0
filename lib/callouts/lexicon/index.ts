/** The languages Mycel listens in, and their stems. */
import type { Lexicon } from './concepts';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ru } from './ru';

export const LEXICONS = { en, es, fr, de, pt, it, el, ru } as const satisfies Readonly<
  Record<string, Lexicon>
>;

export type Language = keyof typeof LEXICONS;
export const LANGUAGES = Object.keys(LEXICONS) as readonly Language[];
