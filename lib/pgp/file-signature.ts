/** Verdicts over streamed files: the library hashes while the bytes pass and answers at the end. */
import type * as openpgp from 'openpgp';

import { failureOf } from './checks';
import type { SignatureState } from './verdict';

export interface FileSignature {
  state: SignatureState;
  /** Primary key of the signer, upper-case hex; null if unknown. */
  fingerprint: string | null;
  keyId: string;
  created: Date | null;
  reason: string;
}

/** One verdict per signature, once the stream that they cover has been read. */
export async function judgeFileSignatures(
  results: openpgp.DecryptMessageResult['signatures'],
  certificates: readonly openpgp.Key[],
): Promise<FileSignature[]> {
  const verdicts: FileSignature[] = [];
  for (const { keyID, verified, signature } of results) {
    const reason = (await failureOf(verified)) ?? '';
    const packet = await signature.then(
      ({ packets }) => packets[0],
      () => undefined,
    );
    const certificate = certificates.find((key) => key.getKeys(keyID).length > 0);
    verdicts.push({
      state: certificate === undefined ? 'unknown' : stateOf(reason),
      fingerprint: certificate?.getFingerprint().toUpperCase() ?? null,
      keyId: keyID.toHex().toUpperCase(),
      created: packet?.created ?? null,
      reason,
    });
  }
  return verdicts;
}

/** The library has words only; anything it says that we do not know counts as invalid. */
function stateOf(reason: string): SignatureState {
  if (reason === '') return 'valid';
  if (/revoked/.test(reason)) return 'revoked';
  if (/expired/.test(reason)) return 'expired';
  if (/Insecure|too weak/.test(reason)) return 'weak';
  return /in the future/.test(reason) ? 'not-yet-valid' : 'invalid';
}
