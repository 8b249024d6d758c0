/** Bytes to text: byte order mark, then what HTTP and the document declare if the bytes agree, then a guess. */
import { declaredEncodings, encodingOfLanguage } from './declared';
import { decodeUnicode, unicodeOf } from './unicode';
import { isMostlyUtf8, utf8Of } from './utf8';

export type Decoded = {
  readonly text: string;
  /** The browser's own name of the encoding (encoding.spec.whatwg.org). */
  readonly encoding: string;
  /** Something that was declared turned out to be a lie. */
  readonly guessed: boolean;
};

/** `contentType` is the HTTP header's value, or ''. Never fails: damaged bytes become U+FFFD. */
export function decodeFeed(bytes: Uint8Array, contentType: string): Decoded {
  const unicode = unicodeOf(bytes);
  if (unicode !== null) return { ...decodeUnicode(bytes, unicode), guessed: false };
  const declared = declaredEncodings(bytes, contentType);
  const { isUtf8, isAscii } = utf8Of(bytes);
  const [first] = declared;
  for (const encoding of declared) {
    if (encoding === 'utf-8' ? !isUtf8 : encoding.startsWith('utf-16')) continue;
    // More than ASCII and valid as UTF-8: no single-byte text looks so, whatever the label says.
    if (encoding !== 'utf-8' && isUtf8 && !isAscii && !isMultiByte(encoding)) break;
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, encoding, guessed: encoding !== first };
  }
  if (isUtf8 || isMostlyUtf8(bytes)) {
    return {
      text: new TextDecoder().decode(bytes, { stream: true }),
      encoding: 'utf-8',
      guessed: isLie(first, isAscii),
    };
  }
  const legacy = declared.find((encoding) => !encoding.startsWith('utf-'));
  const encoding = legacy ?? encodingOfLanguage(bytes) ?? 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: declared.length > 0 };
}

const isLie = (declared: string | undefined, isAscii: boolean): boolean =>
  declared !== undefined && declared !== 'utf-8' && !isAscii;

const isMultiByte = (encoding: string): boolean => /^(?:gb|big5|euc|shift|iso-2022)/.test(encoding);

/** Null where the bytes are no text of this encoding; an incomplete character at the very end is a cut, no lie. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
