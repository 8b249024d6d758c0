/** What a person should know about a certificate that works, yet not as today's do. */
import * as openpgp from 'openpgp';

import { inner } from './library-gaps';
import { LIMITS } from './policy';

export type CertificateWarning =
  | { kind: 'no-user-id' }
  | { kind: 'short-rsa'; bits: number }
  | { kind: 'missing-key-flags' }
  | { kind: 'made-in-the-future' }
  | { kind: 'certified-with-sha1' };

export async function warningsOf(key: openpgp.Key, now: Date): Promise<CertificateWarning[]> {
  const warnings: CertificateWarning[] = [];
  if (key.getUserIDs().length === 0) warnings.push({ kind: 'no-user-id' });
  const bits = Math.min(...key.getKeys().map((each) => each.getAlgorithmInfo().bits ?? Infinity));
  if (bits < LIMITS.rsaBits) warnings.push({ kind: 'short-rsa', bits });
  if (key.getCreationTime() > now) warnings.push({ kind: 'made-in-the-future' });
  const signatures = [
    ...inner(key).directSignatures,
    ...key.users.flatMap((user) => user.selfCertifications),
    ...key.subkeys.flatMap((subkey) => subkey.bindingSignatures),
  ];
  if (signatures.length > 0 && signatures.every((signature) => signature.keyFlags === null)) {
    warnings.push({ kind: 'missing-key-flags' });
  }
  if (signatures.some(({ hashAlgorithm }) => hashAlgorithm === openpgp.enums.hash.sha1)) {
    warnings.push({ kind: 'certified-with-sha1' });
  }
  return warnings;
}
