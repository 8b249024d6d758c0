/** Judges one signature: which key made it, whether it holds, and whether the key was fit to sign at that time. */
import * as openpgp from 'openpgp';

import { toHex } from '@/lib/core/bytes';
import { MINUTE } from '@/lib/core/time';

import { failureOf } from './checks';
import { ANY_TIME } from './library-gaps';
import { LIMITS, WEAK_MESSAGE_HASHES, config } from './policy';

export type SignatureState =
  | 'valid'
  /** The bytes were changed, or the key was not allowed to sign. */
  | 'invalid'
  /** The signature ran out by now, or its key had when it was made. */
  | 'expired'
  /** The key was revoked: for any time if compromised, else before the signature was made. */
  | 'revoked'
  /** Nobody's key that we know. */
  | 'unknown'
  /** Holds, but with a hash or a key that others can forge. */
  | 'weak'
  | 'not-yet-valid';

export interface SignatureVerdict {
  state: SignatureState;
  /** Primary key of the signer, upper-case hex; null if unknown. The only proof of who it was. */
  fingerprint: string | null;
  /** The key or subkey that made it. */
  signingFingerprint: string | null;
  /** Claimed by the signature, upper-case hex. */
  keyId: string;
  created: Date | null;
  mode: 'text' | 'binary';
  /** Fingerprints of the only people it was meant for, if the signer said so (RFC 9580, section 5.2.3.36). */
  intendedFor: string[];
  /** For people who ask: the technical reason where it is not valid. */
  reason: string;
}

/** Clocks differ. */
const TOLERANCE = 30 * MINUTE;
const INTENDED_RECIPIENT = 35;

// Weak hashes are judged here, so that they get their own word instead of a plain failure.
const anyHash: openpgp.Config = {
  ...config,
  rejectHashAlgorithms: new Set(),
  rejectMessageHashAlgorithms: new Set(),
};

/**
 * The verdict over `literal`. Every certificate that has the key ID is tried, because key IDs can collide and anyone
 * can attach someone else's subkey to a certificate; the best verdict counts.
 */
export async function judgeSignature(
  signature: openpgp.SignaturePacket,
  literal: openpgp.LiteralDataPacket,
  certificates: readonly openpgp.Key[],
  now: Date,
  detached: boolean,
): Promise<SignatureVerdict> {
  const verdict: SignatureVerdict = {
    state: 'unknown',
    fingerprint: null,
    signingFingerprint: null,
    keyId: signature.issuerKeyID.toHex().toUpperCase(),
    created: signature.created,
    mode: signature.signatureType === openpgp.enums.signature.text ? 'text' : 'binary',
    intendedFor: takeIntendedRecipients(signature),
    reason: 'no certificate with this key ID',
  };
  for (const certificate of certificates) {
    for (const signer of certificate.getKeys(signature.issuerKeyID)) {
      const { state, reason } = await judge({
        signature,
        literal,
        certificate,
        signer,
        now,
        detached,
      });
      if (verdict.state !== 'unknown' && state !== 'valid') continue;
      verdict.state = state;
      verdict.reason = reason;
      verdict.fingerprint = certificate.getFingerprint().toUpperCase();
      verdict.signingFingerprint = signer.getFingerprint().toUpperCase();
      if (state === 'valid') return verdict;
    }
  }
  return verdict;
}

interface Case {
  signature: openpgp.SignaturePacket;
  literal: openpgp.LiteralDataPacket;
  certificate: openpgp.Key;
  signer: openpgp.Key | openpgp.Subkey;
  now: Date;
  detached: boolean;
}

type Judgement = { state: SignatureState; reason: string };

async function judge(given: Case): Promise<Judgement> {
  const { signature, literal, certificate, signer, now, detached } = given;
  const type = signature.signatureType ?? openpgp.enums.signature.binary;
  const broken = await failureOf(
    signature.verify(signer.keyPacket, type, literal, ANY_TIME, detached, anyHash),
  );
  if (broken !== null) return { state: 'invalid', reason: broken };
  const made = signature.created ?? now;
  if (WEAK_MESSAGE_HASHES.has(signature.hashAlgorithm ?? 0)) {
    return { state: 'weak', reason: 'weak hash' };
  }
  if (made.getTime() > now.getTime() + TOLERANCE) {
    return { state: 'not-yet-valid', reason: 'made in the future' };
  }
  if (signature.getExpirationTime() <= now)
    return { state: 'expired', reason: 'signature expired' };
  if (signer.getCreationTime() > made) return { state: 'invalid', reason: 'older than its key' };
  if (await certificate.isRevoked(undefined, undefined, made, config)) {
    return { state: 'revoked', reason: 'certificate revoked' };
  }
  return judgeKey(certificate, signer, made);
}

// Old DSA keys may not be used to sign any more, but what they signed is to be told from a forgery.
const oldAlgorithms: openpgp.Config = {
  ...config,
  rejectPublicKeyAlgorithms: new Set([openpgp.enums.publicKey.elgamal]),
};

async function judgeKey(
  certificate: openpgp.Key,
  signer: openpgp.Key | openpgp.Subkey,
  made: Date,
): Promise<Judgement> {
  const unfit = await failureOf(
    certificate.getSigningKey(signer.getKeyID(), made, undefined, oldAlgorithms),
  );
  const bits = Math.min(
    signer.getAlgorithmInfo().bits ?? Infinity,
    certificate.getAlgorithmInfo().bits ?? Infinity,
  );
  if (bits < LIMITS.rsaBits) return { state: 'weak', reason: `a key of ${bits} bits` };
  if (unfit === null) return { state: 'valid', reason: '' };
  const expiry = await certificate.getExpirationTime(undefined, config);
  if (expiry !== null && expiry <= made) return { state: 'expired', reason: 'key expired' };
  if (/is revoked/.test(unfit)) return { state: 'revoked', reason: unfit };
  if (/is expired/.test(unfit)) return { state: 'expired', reason: unfit };
  return { state: 'invalid', reason: unfit };
}

/**
 * The subpacket is unknown to openpgp 6.3, which therefore refuses signatures that mark it critical: it is taken out
 * of the list after reading (the signed bytes stay as they are).
 */
function takeIntendedRecipients(signature: openpgp.SignaturePacket): string[] {
  const intended = signature.unknownSubpackets.filter(({ type }) => type === INTENDED_RECIPIENT);
  signature.unknownSubpackets = signature.unknownSubpackets.filter(
    ({ type }) => type !== INTENDED_RECIPIENT,
  );
  return intended.map(({ body }) => toHex(body.subarray(1)).toUpperCase());
}
