/** Replaces what differs from case to case (addresses, numbers, times) by marks that are the same everywhere. */

// Every pattern has bounded repeats and starts at a rare character class, so the whole is linear in the text.
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, ' @mail '],
  [/https?:\/\/[^\s<>"'»)]{1,500}/gi, ' @url '],
  [/\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"'»)]{1,300}/gi, ' @url '],
  [/\b(?:[a-z0-9-]{1,63}\.){1,3}(?:org|com|net|info|eu|de|fr|it|pt|es|gr|ru|br|uk)\b/gi, ' @url '],
  [/\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8}\b/g, ' @iban '],
  [/\b\d{1,2}[:.h]\d{2}\b ?(?:uhr|[ap]\.? ?m\b)?/gi, ' @time '],
  [/\b\d{1,2} ?(?:uhr|h|hs|[ap]\.? ?m)\b/gi, ' @time '],
  [/\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b/g, ' @date '],
  [/[€$£₽] ?\d{1,3}(?:[ .,\u00a0]?\d{3}){0,3}(?:[.,]\d{1,2})?/g, ' @money '],
  [
    /\d{1,3}(?:[ .,\u00a0]?\d{3}){0,3}(?:[.,]\d{1,2})? ?(?:[€$£₽]|(?:euro|eur|dollars?|pounds|pesos|reais|franken|francs|ευρω|руб|тенге|гривен|лари)[a-zа-я]{0,4})/gi,
    ' @money ',
  ],
  [/(?<!\d)\+?\(?\d[\d ()./-]{6,20}\d(?!\d)/g, ' @tel '],
  [/\d{1,12}(?:[.,]\d{1,6})?/g, ' @num '],
];

/** The text with its marks; `foldedText` must be folded and neutralised. */
export const mask = (text: string): string =>
  MASKS.reduce((masked, [pattern, mark]) => masked.replace(pattern, mark), text);
