/** Opens cleartext-signed text: what comes back is exactly what was signed, and nothing around it. */
import { type Bytes, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { dearmorStrictly } from './armor';
import { readCleartext } from './cleartext';
import { type SignatureVerdict } from './verdict';
import { verifyDetached } from './verify-detached';

export interface OpenSignedRequest {
  /** May have text around the block, which is dropped. */
  text: string;
  certificates: Bytes[];
  now: Date;
}

export interface OpenedSigned {
  /** The signed text and no more: show this in place of the block, never beside it. */
  text: string;
  signatures: SignatureVerdict[];
  /** Always false: guessing at signed text would change what was said. */
  repaired: false;
}

/** Errors: not-a-message if there is no signed block, damaged if it breaks a rule of the format. */
export async function openSigned(
  request: OpenSignedRequest,
): Promise<Result<OpenedSigned, { kind: 'not-a-message' } | { kind: 'damaged' }>> {
  if (!/BEGIN\s+PGP\s+SIGNED\s+MESSAGE/.test(request.text)) return err({ kind: 'not-a-message' });
  const cleartext = readCleartext(request.text);
  if (cleartext === null) return err({ kind: 'damaged' });
  const signature = await dearmorStrictly(cleartext.signature);
  if (signature === null) return err({ kind: 'damaged' });
  const verified = await verifyDetached({
    data: utf8(cleartext.text.replaceAll('\n', '\r\n')),
    signature,
    certificates: request.certificates,
    now: request.now,
  });
  if (!verified.ok) return err({ kind: 'damaged' });
  return ok({ text: cleartext.text, signatures: verified.value, repaired: false });
}
