/** Makes a new identity: a secret key, its certificate and a revocation certificate to keep in a safe place. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { oneLine } from '@/lib/core/text';

import { type Profile, configFor } from './policy';
import { lockSecretKey } from './secret-key';
import { tidyPreferences } from './tidy-preferences';
import { withoutUserIds } from './without-user-id';

export interface NewIdentity {
  /** Shown to others in every copy of the certificate; may be a pseudonym. */
  name: string;
  email?: string;
  /** Without one the secret key is returned unlocked. */
  passphrase?: string;
  profile: Profile;
  now: Date;
  /** Seconds of validity; absent: no end. */
  validForSeconds?: number;
}

export interface Identity {
  /** Upper-case hex. */
  fingerprint: string;
  /** Binary, locked if and only if there was a passphrase. `compatible` keys are locked in a form that GnuPG 2.2 reads. */
  secretKey: Bytes;
  certificate: Bytes;
  /** Armored; whoever has it can end the key. */
  revocation: string;
}

export type IdentityError = { kind: 'name-missing' } | { kind: 'email-invalid' };

/**
 * `compatible`: v4 with Ed25519 and Curve25519 as GnuPG 2.2 imports them. `modern`: v6 (RFC 9580).
 * Errors: name-missing if neither name nor e-mail is given, email-invalid if it cannot be one.
 */
export async function createIdentity(
  wanted: NewIdentity,
): Promise<Result<Identity, IdentityError>> {
  // User IDs are lines of text with <> around the address; those signs in a name would forge one.
  const name = oneLine(wanted.name).replace(/[<>]/g, '').trim();
  const email = wanted.email?.trim() ?? '';
  if (name === '' && email === '') return err({ kind: 'name-missing' });
  if (email !== '' && !/^[^\s@<>]+@[^\s@<>]+$/.test(email)) return err({ kind: 'email-invalid' });
  return ok(
    await generate({
      profile: wanted.profile,
      date: wanted.now,
      userIDs: [{ ...(name !== '' && { name }), ...(email !== '' && { email }) }],
      ...(wanted.passphrase !== undefined &&
        wanted.passphrase !== '' && { passphrase: wanted.passphrase }),
      ...(wanted.validForSeconds !== undefined && { keyExpirationTime: wanted.validForSeconds }),
    }),
  );
}

/** The same from ready user IDs, which may hold anything or be none (the `sop` door takes them as they come). */
export async function generate(options: {
  profile: Profile;
  date: Date;
  userIDs: openpgp.UserID[];
  passphrase?: string;
  keyExpirationTime?: number;
  signingOnly?: boolean;
}): Promise<Identity> {
  const {
    profile,
    date,
    userIDs,
    passphrase = '',
    keyExpirationTime,
    signingOnly = false,
  } = options;
  const isNameless = userIDs.length === 0 && profile === 'compatible';
  const { privateKey, revocationCertificate } = await openpgp.generateKey({
    ...(profile === 'compatible'
      ? { type: 'ecc' as const, curve: 'curve25519Legacy' as const }
      : { type: 'curve25519' as const }),
    userIDs: isNameless ? [{ name: '-' }] : userIDs,
    date,
    ...(keyExpirationTime !== undefined && { keyExpirationTime }),
    ...(signingOnly && { subkeys: [] }),
    format: 'object',
    config: configFor(profile),
  });
  if (profile === 'compatible') await tidyPreferences(privateKey, date);
  if (isNameless) await withoutUserIds(privateKey, date);
  const secretKey = new Uint8Array(privateKey.write());
  return {
    fingerprint: privateKey.getFingerprint().toUpperCase(),
    secretKey: passphrase === '' ? secretKey : await locked(secretKey, passphrase),
    certificate: new Uint8Array(privateKey.toPublic().write()),
    revocation: revocationCertificate,
  };
}

async function locked(secretKey: Bytes, passphrase: string): Promise<Bytes> {
  const result = await lockSecretKey(secretKey, passphrase);
  if (!result.ok) throw new Error(`a fresh key cannot be locked: ${result.error.kind}`);
  return result.value;
}
