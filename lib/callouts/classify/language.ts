/** Which of the eight languages a text is in: by script, then by its commonest small words. */
import type { Language } from '@/lib/callouts/lexicon/index';

const SMALL_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and of to is are was for on with at by from have has be this that it you we not or will our',
  es: 'el los las que en y por con para una del se al lo su sus es está fue pero más como hay muy ya si',
  fr: 'le les des et en une du est pour que qui dans sur au aux pas nous vous par avec son ses il elle ce',
  de: 'der die das und ist in den von zu mit auf für im nicht ein eine dem des sich auch wir es bei nach',
  pt: 'o os as que em e do da dos das por com para uma um no na não se ao é foi mais como são está já',
  it: 'il lo gli che di e in per con una del della dei è non si al alla nel da sono più come chi ci anche',
};

const wordSets = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [
    language as Language,
    new Set(words.split(' ')),
  ]),
);

/** The likeliest language; `stated` (a BCP 47 tag) decides only where the text itself does not. */
export function guessLanguage(text: string, stated?: string): Language {
  const sample = text.slice(0, 4000).toLowerCase();
  const greek = sample.match(/[\u0370-\u03ff]/g)?.length ?? 0;
  const cyrillic = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const latin = sample.match(/[a-z]/g)?.length ?? 0;
  if (greek > latin && greek > cyrillic) return 'el';
  if (cyrillic > latin) return 'ru';

  const tag = (stated ?? '').slice(0, 2).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  let best: Language = wordSets.has(tag as Language) ? (tag as Language) : 'en';
  let bestCount = -1;
  for (const [language, small] of wordSets) {
    const count = words.filter((word) => small.has(word)).length + (language === tag ? 1.5 : 0);
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}
