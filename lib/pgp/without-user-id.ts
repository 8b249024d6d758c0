/** Keys without any user ID: nothing in them says whose they are, not even a pseudonym. */
import * as openpgp from 'openpgp';

import { inner, signPacket } from './library-gaps';

/**
 * Takes all user IDs off a fresh v4 key; what the first one's self-signature said moves to a direct-key signature
 * (RFC 9580, section 5.2.3.10). openpgp cannot make such a key by itself. GnuPG does not import them.
 */
export async function withoutUserIds(key: openpgp.PrivateKey, date: Date): Promise<void> {
  const model = key.users[0]?.selfCertifications[0];
  const primary = key.keyPacket as openpgp.SecretKeyPacket;
  if (model === undefined) return;
  const signature = new openpgp.SignaturePacket();
  signature.signatureType = openpgp.enums.signature.key;
  signature.publicKeyAlgorithm = primary.algorithm;
  signature.hashAlgorithm = openpgp.enums.hash.sha512;
  signature.keyFlags = model.keyFlags;
  signature.features = model.features;
  signature.preferredSymmetricAlgorithms = model.preferredSymmetricAlgorithms;
  signature.preferredHashAlgorithms = model.preferredHashAlgorithms;
  signature.preferredCompressionAlgorithms = model.preferredCompressionAlgorithms;
  signature.keyExpirationTime = model.keyExpirationTime;
  signature.keyNeverExpires = model.keyNeverExpires;
  await signPacket(signature, primary, { key: primary }, date);
  inner(key).directSignatures.push(signature);
  key.users = [];
}
