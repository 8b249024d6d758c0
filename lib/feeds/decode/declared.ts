/** What HTTP and the document itself say about their encoding. */

const HEAD_BYTES = 4096;

const headOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');

/** Encodings in order of trust, by the browser's names; unknown labels are left out. */
export function declaredEncodings(bytes: Uint8Array, contentType: string): string[] {
  const head = headOf(bytes);
  const http = known(/charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType)?.[1]);
  const prolog =
    known(/<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]) ??
    known(/<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]);
  // Servers say Latin-1 by default, without looking; an author who names something else knows better.
  const order = http === 'windows-1252' && prolog !== null ? [prolog, http] : [http, prolog];
  return [...new Set(order.filter((encoding) => encoding !== null))];
}

/** The browser's own name for a label, or null for one it does not know. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** What people write in a language used to be encoded in (HTML, «determining the character encoding», last table). */
const byLanguage: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  az: 'windows-1254',
  be: 'windows-1251',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'windows-1253',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'iso-8859-2',
  ja: 'shift_jis',
  ko: 'euc-kr',
  ku: 'windows-1254',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  sr: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gbk',
};

/** By the language that the feed names near its start; null if it names none of these. */
export function encodingOfLanguage(bytes: Uint8Array): string | null {
  const head = headOf(bytes);
  const language =
    /\bxml:lang\s*=\s*["']([a-z]{2})\b/i.exec(head)?.[1] ??
    /<(?:dc:)?language>\s*([a-z]{2})\b/i.exec(head)?.[1];
  const key = language?.toLowerCase() ?? '';
  if (/<(?:dc:)?language>\s*zh-(?:tw|hk)\b|xml:lang\s*=\s*["']zh-(?:tw|hk)/i.test(head))
    return 'big5';
  return Object.hasOwn(byLanguage, key) ? (byLanguage[key] ?? null) : null;
}
