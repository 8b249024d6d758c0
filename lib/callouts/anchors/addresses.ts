/** Finds web addresses, e-mail addresses, bank accounts and phone numbers in a text. */

export type Found = { readonly key: string; readonly text: string; readonly at: number };

export type Addresses = {
  readonly urls: readonly Found[];
  readonly mails: readonly Found[];
  readonly ibans: readonly Found[];
  /** Card, wallet and postal giro numbers. */
  readonly accounts: readonly Found[];
  readonly phones: readonly Found[];
};

// Repeats are bounded and no two neighbours can match the same character: linear even on hostile text.
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}/g;
const URL =
  /(?<![\w@.-])(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?::\d{1,5})?(?:\/[\w\-./%~#?=&+,;:@!]{0,300})?/gi;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{1,4}){3,9}(?![A-Za-z0-9])/g;
const CARD = /(?<!\d)(?:\d{4}[ -]){2,3}\d{4}(?!\d)|(?<!\d)\d{2}-\d{4,6}-\d(?!\d)/g;
const PHONE = /(?<![\w@/.,-])\+?\(?\d[\d \u00a0()./-]{5,22}\d(?![\w%€])/g;

/** At most this many of each sort: a text with more is no callout but a directory. */
const MAX = 40;

export function findAddresses(text: string): Addresses {
  let rest = text;
  const take = (pattern: RegExp, keyOf: (match: string) => string | null): Found[] => {
    const found: Found[] = [];
    rest = rest.replace(pattern, (match: string, ...args: unknown[]) => {
      const key = keyOf(match);
      if (key === null) return match;
      const at = args.find((arg): arg is number => typeof arg === 'number') ?? 0;
      if (found.length < MAX) found.push({ key, text: match.trim(), at });
      // Blanked, so that no digit is read twice and every place stays where it is.
      return ' '.repeat(match.length);
    });
    return found;
  };
  const mails = take(MAIL, (match) => match.replace(/\.$/, '').toLowerCase());
  const urls = take(URL, urlKey);
  const ibans = take(IBAN, (match) => {
    const key = match.replace(/\s/g, '');
    return key.replace(/\D/g, '').length >= 10 ? key : null;
  });
  const accounts = take(CARD, (match) => match.replace(/\D/g, ''));
  const phones = take(PHONE, phoneKey);
  return { urls, mails, ibans, accounts, phones };
}

/** Host and path without scheme, `www.`, query, fragment and closing punctuation; null if it is a file name or an abbreviation. */
export function urlKey(match: string): string | null {
  const bare = match
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/[.,;:!/]+$/, '');
  const [host = '', ...path] = bare.split('/');
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !/^[a-z]{2,12}$/i.test(top) || labels.some((label) => label === ''))
    return null;
  if (path.length === 0 && !/^https?:/i.test(match) && labels[0]?.length === 1) return null;
  return [host.toLowerCase(), ...path].join('/');
}

export const hostOf = (key: string): string => key.split('/')[0] ?? '';

/** Last seven digits, so that country and area codes make no difference; null if it is a sum, a date or a year span. */
function phoneKey(match: string): string | null {
  const digits = match.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return null;
  const trimmed = match.trim();
  if (
    /^\d{1,3}(?:[ .\u00a0]\d{3})+$/.test(trimmed) &&
    !trimmed.startsWith('0') &&
    digits.length < 9
  )
    return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(trimmed))
    return null;
  if (/^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/.test(trimmed)) return null;
  if (digits.length === 6 && !/[ -]/.test(trimmed)) return null;
  return digits.slice(-7);
}
