/** Bytes to text: byte order mark, then what HTTP and the document declare if the bytes agree, then a guess. */

export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
};

/** `contentType` is the HTTP header's value, or ''. Never fails: damaged bytes become U+FFFD. */
export function decodeFeed(bytes: Uint8Array, contentType: string): Decoded {
  const unicode = unicodeOf(bytes);
  if (unicode !== null) return { ...decodeUnicode(bytes, unicode), guessed: false };
  const declared = declaredEncodings(bytes, contentType);
  const isUtf8 = isValidUtf8(bytes);
  for (const label of declared) {
    // A declared UTF-16 without a mark or zero bytes is a lie; so is UTF-8 that does not decode.
    if (label.startsWith('utf-16') || (label === 'utf-8' && !isUtf8)) continue;
    // Bytes that are valid UTF-8 with more than ASCII in them are UTF-8, whatever a single-byte label says.
    const encoding = isUtf8 && label.startsWith('windows-125') && !isAscii(bytes) ? 'utf-8' : label;
    return {
      text: new TextDecoder(encoding).decode(bytes),
      encoding,
      guessed: encoding !== label || label !== declared[0],
    };
  }
  const encoding = isUtf8 ? 'utf-8' : 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: declared.length > 0 };
}

type Unicode = { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' };

/** By the mark, or by where the zero bytes of the first `<` lie. */
function unicodeOf(bytes: Uint8Array): Unicode | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le' };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be' };
  const opens = (byte: number) => byte === 0x3c || byte === 0x7b;
  if (a === 0 && b === 0 && c === 0 && opens(d)) return { encoding: 'utf-32be' };
  if (opens(a) && b === 0 && c === 0 && d === 0) return { encoding: 'utf-32le' };
  if (a === 0 && opens(b)) return { encoding: 'utf-16be' };
  if (opens(a) && b === 0) return { encoding: 'utf-16le' };
  return null;
}

function decodeUnicode(bytes: Uint8Array, { encoding }: Unicode): Omit<Decoded, 'guessed'> {
  if (!encoding.startsWith('utf-32')) {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  // No browser decodes UTF-32 (facts/feeds.md 3.6).
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === 'utf-32le');
    if (point !== 0xfeff) parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return { text: parts.join(''), encoding };
}

function declaredEncodings(bytes: Uint8Array, contentType: string): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const http = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const prolog = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  return [http, prolog].flatMap((label) => {
    const known = label === undefined ? null : knownLabel(label);
    return known === null ? [] : [known];
  });
}

/** The browser's own name for a label, or null for one it does not know. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);
