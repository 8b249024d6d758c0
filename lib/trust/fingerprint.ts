/** Fingerprints as people meet them: read from any spelling, shown in groups of four. */
import { neutralise } from '@/lib/core/text';

/** Upper-case hex without spaces: 40 digits (version 4) or 64 (version 6), as lib/pgp gives it. */
export type Fingerprint = string;

const WHOLE = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/;

export const isFingerprint = (value: unknown): value is Fingerprint =>
  typeof value === 'string' && WHOLE.test(value);

/**
 * The fingerprint in a text that holds nothing else: any case, with spaces, line breaks, colons, dashes or `0x` before.
 * Null for anything else, also for key IDs, which are too short to tell people apart.
 */
export function readFingerprint(text: string): Fingerprint | null {
  const bare = neutralise(text)
    .replace(/^\s*0x/i, '')
    .replace(/[\s:-]/g, '')
    .toUpperCase();
  return isFingerprint(bare) ? bare : null;
}

/** Groups of four digits: ten (version 4) or sixteen (version 6), to be shown in rows of five or four. */
export const fingerprintGroups = (fingerprint: Fingerprint): string[] =>
  fingerprint.match(/.{4}/g) ?? [];
