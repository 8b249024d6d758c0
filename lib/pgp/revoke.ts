/** Ends a key for good: the revoked certificate is to be given to everyone who has the old one. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { config } from './policy';
import { readOneKey } from './read-keys';

export type RevokeError =
  | { kind: 'no-secret-key' }
  | { kind: 'locked' }
  /** The primary secret is kept elsewhere, or the key has ended already. */
  | { kind: 'cannot-revoke'; reason: string };

export type RevocationReason = 'none' | 'superseded' | 'compromised' | 'retired';

/** The certificate of an unlocked secret key, revoked at `now`. */
export async function revokeKey(
  secretKey: Uint8Array,
  now: Date,
  reason: RevocationReason = 'none',
): Promise<Result<Bytes, RevokeError>> {
  const key = await readOneKey(secretKey);
  if (key === null || !key.isPrivate()) return err({ kind: 'no-secret-key' });
  const primary = key.keyPacket as openpgp.SecretKeyPacket;
  if (primary.isDummy()) return err({ kind: 'cannot-revoke', reason: 'stub' });
  if (!primary.isDecrypted()) return err({ kind: 'locked' });
  try {
    const revoked = await key.revoke({ flag: flagOf(reason), string: '' }, now, config);
    return ok(new Uint8Array(revoked.toPublic().write()));
  } catch (error) {
    return err({ kind: 'cannot-revoke', reason: (error as Error).message });
  }
}

/** A certificate ended by a revocation certificate that was made earlier. Error: no-match if it is not for this key. */
export async function applyRevocation(
  certificate: Uint8Array,
  revocation: string,
  now: Date,
): Promise<Result<Bytes, { kind: 'no-match' }>> {
  const key = await readOneKey(certificate);
  if (key === null) return err({ kind: 'no-match' });
  try {
    const { publicKey } = await openpgp.revokeKey({
      key: key.toPublic(),
      revocationCertificate: revocation,
      date: now,
      format: 'binary',
      config,
    });
    return ok(new Uint8Array(publicKey));
  } catch {
    return err({ kind: 'no-match' });
  }
}

function flagOf(reason: RevocationReason): openpgp.enums.reasonForRevocation {
  const { noReason, keySuperseded, keyCompromised, keyRetired } = openpgp.enums.reasonForRevocation;
  return {
    none: noReason,
    superseded: keySuperseded,
    compromised: keyCompromised,
    retired: keyRetired,
  }[reason];
}
