/** Whether bytes are UTF-8, wholly or but for a few that broke. */

/** An incomplete character at the very end is a cut and no error, unless nothing else speaks for UTF-8. */
export function utf8Of(bytes: Uint8Array): { isUtf8: boolean; isAscii: boolean } {
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (isAscii) return { isUtf8: true, isAscii };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    return { isUtf8: /[^\u0000-\u007f]/.test(text), isAscii };
  } catch {
    return { isUtf8: false, isAscii };
  }
}

/** True if at most one in ten of what is not ASCII is damaged: a UTF-8 feed with one bad item, say. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0
        ? 1
        : byte >= 0xe0 && byte < 0xf0
          ? 2
          : byte >= 0xf0 && byte < 0xf5
            ? 3
            : 0;
    let follows = 0;
    while (follows < length && ((bytes[at + 1 + follows] ?? 0) & 0xc0) === 0x80) follows += 1;
    if (length > 0 && follows === length) {
      good += 1;
      at += length;
    } else bad += 1;
  }
  return good > 0 && bad * 10 <= good;
}
