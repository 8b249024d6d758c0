/** Addresses out of a feed: absolute, and of a kind that is safe to follow. */

/** An absolute http(s) address, or null: nothing else may come out of a feed as a link. */
export function absolute(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > 8192) return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    // An address that is absolute already stays as the feed wrote it.
    return /^https?:\/\/[^\s\\]+$/i.test(trimmed) ? trimmed : url.href;
  } catch {
    return null;
  }
}

/** True of what runs code, carries data of its own or reads the reader's disk, however it is disguised. */
export const isUnsafe = (address: string): boolean =>
  /^(?:javascript|vbscript|data|file|blob|about|chrome|resource|view-source)(?:-extension)?:/i.test(
    // Browsers skip control characters and white space in a scheme.
    address.slice(0, 200).replace(/[\u0000-\u0020\u007f-\u00a0]+/g, ''),
  );
