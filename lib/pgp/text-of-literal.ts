/** Literal data as text: UTF-8 if it can be, with the line ends of a text. */
import * as openpgp from 'openpgp';

interface LiteralFields {
  format: openpgp.enums.literal;
}

/**
 * `text` has LF line ends and is null for binary data that is not UTF-8. Declared text that is not UTF-8 is read as
 * windows-1252, which old programs wrote; `isUtf8` is false then.
 */
export function decodeText(
  literal: openpgp.LiteralDataPacket,
  bytes: Uint8Array,
): { text: string | null; format: 'text' | 'binary'; isUtf8: boolean } {
  const declared = (literal as unknown as LiteralFields).format;
  const { utf8, text: plainText } = openpgp.enums.literal;
  const format = declared === utf8 || declared === plainText ? 'text' : 'binary';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n/g, '\n'), format, isUtf8: true };
  } catch {
    if (format === 'binary') return { text: null, format, isUtf8: true };
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text: text.replace(/\r\n/g, '\n'), format, isUtf8: false };
  }
}
