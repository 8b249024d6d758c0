/** The words of time of every language. */
import type { DateWords } from '@/lib/callouts/dates/date-words';
import type { Language } from '@/lib/callouts/lexicon/index';

import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ru } from './ru';

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = { en, es, fr, de, pt, it, el, ru };
