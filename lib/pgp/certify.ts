/** Certifications: one key says that a user ID belongs to another key. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { signPacket } from './library-gaps';
import { holds } from './checks';
import { config } from './policy';
import { readOneKey } from './read-keys';

export interface CertifyRequest {
  certificate: Uint8Array;
  /** Exactly as in the certificate. */
  userId: string;
  /** Unlocked; its primary key certifies. */
  secretKey: Uint8Array;
  now: Date;
  /** False keeps it from being passed on by programs that heed it: for own notes. Default true. */
  exportable?: boolean;
  /** Certify also a user ID that the key itself does not vouch for, adding it if need be. Default false. */
  withoutSelfSignature?: boolean;
}

export type CertifyError =
  | { kind: 'not-a-certificate' }
  | { kind: 'no-such-user-id' }
  | { kind: 'not-a-secret-key' }
  | { kind: 'locked' }
  | { kind: 'cannot-certify'; reason: string };

/**
 * The certificate with one more certification (type 0x10). Own signature, because openpgp's `certify` takes a signing
 * subkey (openpgpjs issue 1601), whose certifications nobody counts.
 */
export async function certifyUserId(request: CertifyRequest): Promise<Result<Bytes, CertifyError>> {
  const key = await readOneKey(request.certificate);
  if (key === null || key.isPrivate()) return err({ kind: 'not-a-certificate' });
  const user = key.users.find(({ userID }) => userID?.userID === request.userId);
  if (user?.userID == null) return err({ kind: 'no-such-user-id' });
  if (
    !(request.withoutSelfSignature ?? false) &&
    !(await holds(user.verify(request.now, config)))
  ) {
    return err({ kind: 'no-such-user-id' });
  }
  const signer = await readCertifier(request.secretKey, request.now);
  if (!signer.ok) return signer;
  const signature = new openpgp.SignaturePacket();
  signature.signatureType = openpgp.enums.signature.certGeneric;
  signature.publicKeyAlgorithm = signer.value.algorithm;
  signature.hashAlgorithm = openpgp.enums.hash.sha512;
  if (request.exportable === false) signature.exportable = false;
  // Exact time: a certification dated before the user ID's own would be void.
  await signPacket(
    signature,
    signer.value,
    { userID: user.userID, key: key.keyPacket },
    request.now,
  );
  user.otherCertifications.push(signature);
  return ok(new Uint8Array(key.write()));
}

async function readCertifier(
  secretKey: Uint8Array,
  now: Date,
): Promise<Result<openpgp.SecretKeyPacket, CertifyError>> {
  const key = await readOneKey(secretKey);
  if (key === null || !key.isPrivate()) return err({ kind: 'not-a-secret-key' });
  const primary = key.keyPacket as openpgp.SecretKeyPacket;
  if (primary.isDummy()) return err({ kind: 'cannot-certify', reason: 'stub' });
  if (!primary.isDecrypted()) return err({ kind: 'locked' });
  try {
    await key.verifyPrimaryKey(now, undefined, config);
    return ok(primary);
  } catch (error) {
    return err({ kind: 'cannot-certify', reason: (error as Error).message });
  }
}

/**
 * Fingerprints of those `authorities` whose certification of a matching user ID holds at `now`. `matches` sees each
 * user ID that the key itself vouches for.
 */
export async function certifiersOf(
  certificate: Uint8Array,
  matches: (userId: { text: string; email: string }) => boolean,
  authorities: readonly Uint8Array[],
  now: Date,
): Promise<string[]> {
  const key = await readOneKey(certificate);
  if (key === null || !(await holds(key.verifyPrimaryKey(now, undefined, config)))) return [];
  const trusted = (await Promise.all(authorities.map(readOneKey))).filter((each) => each !== null);
  const found = new Set<string>();
  for (const user of key.users) {
    if (user.userID === null) continue;
    if (!matches({ text: user.userID.userID, email: user.userID.email })) continue;
    if (!(await holds(user.verify(now, config)))) continue;
    for (const authority of trusted) {
      if (await hasCertified(user, key, authority, now)) {
        found.add(authority.getFingerprint().toUpperCase());
      }
    }
  }
  return [...found];
}

async function hasCertified(
  user: openpgp.User,
  key: openpgp.Key,
  authority: openpgp.Key,
  now: Date,
): Promise<boolean> {
  if (!(await holds(authority.verifyPrimaryKey(now, undefined, config)))) return false;
  const { certGeneric } = openpgp.enums.signature;
  const data = { userID: user.userID, key: key.keyPacket };
  const isSelf = key.getFingerprint() === authority.getFingerprint();
  const certifications = isSelf ? user.selfCertifications : user.otherCertifications;
  for (const signature of certifications) {
    const good = await holds(
      signature.verify(authority.keyPacket, certGeneric, data, now, false, config),
    );
    const primary = authority.keyPacket as openpgp.PublicKeyPacket;
    if (good && !(await user.isRevoked(signature, primary, now, config))) return true;
  }
  return false;
}
