/** Why a message does not open, so that the person knows what to do next. */
import { LIMITS } from './policy';
import type { SearchReport } from './session-keys';

export type DecryptError =
  /** One of these own keys opens it, once unlocked. */
  | { kind: 'locked'; fingerprints: string[] }
  /** None of ours opens it. `hidden` recipients do not say who they are; `gaveUp` if there were too many to try. */
  | { kind: 'no-key'; keyIds: string[]; hidden: number; gaveUp: boolean }
  | { kind: 'needs-password' }
  | { kind: 'wrong-password' }
  /** It was changed on the way, or cut short. */
  | { kind: 'tampered' }
  | { kind: 'damaged' }
  | { kind: 'too-weak'; what: 'no-integrity-protection' | 'signing-key-used' }
  | { kind: 'unsupported'; what: string }
  | { kind: 'too-large'; what: 'input' | 'decompressed' | 'password-memory'; limit: number };

/** What to say if no session key was found. */
export function reasonOf(report: SearchReport, hadPassword: boolean): DecryptError {
  if (report.locked.length > 0) return { kind: 'locked', fingerprints: report.locked };
  if (report.tooMuchMemory) {
    const limit = 1024 * 2 ** LIMITS.argon2MemoryExponent;
    return { kind: 'too-large', what: 'password-memory', limit };
  }
  if (report.unsupportedCipher) return { kind: 'unsupported', what: 'cipher' };
  if (report.signingKeyUsed) return { kind: 'too-weak', what: 'signing-key-used' };
  if (report.passwordPackets > 0) {
    if (hadPassword) return { kind: 'wrong-password' };
    return { kind: 'needs-password' };
  }
  const { keyIds, hiddenRecipients: hidden, gaveUp } = report;
  return { kind: 'no-key', keyIds, hidden, gaveUp };
}

export const emptyReport = (): SearchReport => ({
  keyIds: [],
  hiddenRecipients: 0,
  passwordPackets: 0,
  locked: [],
  signingKeyUsed: false,
  unsupportedCipher: false,
  gaveUp: false,
  tooMuchMemory: false,
});
