/** Codings in which redirectors hide their target. Each gives the target's text, or null. */
import { fromUtf8 } from '@/lib/core/bytes';

import type { Coding } from './redirector';

export const decodeTarget = (coding: Coding, text: string): string | null => decoders[coding](text);

const decoders: Readonly<Record<Coding, (text: string) => string | null>> = {
  plain: (text) => text,
  base64: (text) => firstLink(fromBase64(text)),
  bing: (text) => firstLink(fromBase64(text.replace(/^a1/, ''))),
  'proofpoint-2': (text) => percent(text.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/gi, '%')),
  'proofpoint-3': proofpoint3,
  disqus: (text) => text.replace(/:[\w-]{27}$/, ''),
};

/** Percent code taken off once; null if it is none. */
export function percent(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Bytes of either base64 alphabet, with or without padding; null if it is neither. */
function bytesOf(text: string): Uint8Array | null {
  const plain = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[=\s]+$/, '');
  try {
    return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromBase64(text: string): string | null {
  const bytes = bytesOf(text);
  return bytes === null ? null : fromUtf8(bytes);
}

/** The target is all of it, or stands in JSON or among other bytes. */
function firstLink(text: string | null): string | null {
  const plain = text?.replace(/\\+\//g, '/').replace(/\\+u0026/g, '&');
  return /https?:\/\/[^\s"\\\u0000-\u0020\u007f-\u009f\ufffd]+/.exec(plain ?? '')?.[0] ?? null;
}

// A run of `**X` stands for as many characters as X's place in this row, plus two.
const RUN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `__target__;BASE64!!…`: each `*` and each run of `**X` stands for characters of the base64. */
function proofpoint3(text: string): string | null {
  const parts = /^__(.+?)__;([\w+/=-]*)(?:!|$)/.exec(text);
  if (parts?.[1] === undefined) return null;
  const bytes = bytesOf(parts[2] ?? '');
  if (bytes === null) return null;
  const replaced = Array.from(fromUtf8(bytes));
  let at = 0;
  const target = parts[1].replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : RUN.indexOf(run) + 2;
    const characters = replaced.slice(at, at + count).join('');
    at += count;
    return characters;
  });
  // Some mail programs fold the two slashes into one.
  return target.replace(/^(https?:\/)(?!\/)/i, '$1/');
}
