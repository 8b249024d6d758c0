/** UTF-16 and UTF-32, told by their byte order mark or by where the zero bytes of the first character lie. */

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** By the mark, or by the zero bytes around the first `<` or `{`; null if there are neither. */
export function unicodeOf(bytes: Uint8Array): UnicodeEncoding | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // White space may stand before the first character of markup.
  const opens = (byte: number): boolean =>
    byte === 0x3c || byte === 0x7b || byte === 0x0a || byte === 0x20;
  if (a === 0 && b === 0 && c === 0 && opens(d)) return 'utf-32be';
  if (opens(a) && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && opens(b) && c === 0) return 'utf-16be';
  if (opens(a) && b === 0 && d === 0) return 'utf-16le';
  return null;
}

export function decodeUnicode(
  bytes: Uint8Array,
  encoding: UnicodeEncoding,
): { text: string; encoding: string } {
  if (!encoding.startsWith('utf-32')) {
    // A mark may lie about UTF-8; then the text says so by its U+FFFD.
    return { text: new TextDecoder(encoding).decode(bytes, { stream: true }), encoding };
  }
  // No browser decodes UTF-32 (facts/feeds.md 3.6).
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === 'utf-32le');
    const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (point !== 0xfeff) parts.push(isScalar ? String.fromCodePoint(point) : '\ufffd');
  }
  return { text: parts.join(''), encoding };
}
