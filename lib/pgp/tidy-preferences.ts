/** Preferences in fresh keys that say no more than needed, and nothing that GnuPG warns about. */
import * as openpgp from 'openpgp';

import { signPacket } from './library-gaps';

const { hash, symmetric, compression } = openpgp.enums;

/**
 * Makes the self-certifications of a fresh v4 key anew: openpgp always announces SHA-3, at which GnuPG 2.2 prints a
 * warning with every import, and a list that no other program writes names the software.
 */
export async function tidyPreferences(key: openpgp.PrivateKey, date: Date): Promise<void> {
  const primary = key.keyPacket as openpgp.SecretKeyPacket;
  for (const user of key.users) {
    const [model] = user.selfCertifications;
    if (model === undefined) continue;
    const signature = new openpgp.SignaturePacket();
    signature.signatureType = model.signatureType;
    signature.publicKeyAlgorithm = primary.algorithm;
    signature.hashAlgorithm = hash.sha512;
    signature.isPrimaryUserID = model.isPrimaryUserID;
    signature.keyFlags = model.keyFlags;
    signature.keyExpirationTime = model.keyExpirationTime;
    signature.keyNeverExpires = model.keyNeverExpires;
    signature.features = model.features;
    signature.preferredSymmetricAlgorithms = [symmetric.aes256, symmetric.aes192, symmetric.aes128];
    signature.preferredHashAlgorithms = [hash.sha512, hash.sha384, hash.sha256];
    signature.preferredCompressionAlgorithms = [compression.zlib, compression.zip];
    await signPacket(signature, primary, { userID: user.userID, key: primary }, date);
    user.selfCertifications = [signature];
  }
}
