/** What openpgp 6.3.2 has but does not declare in its types, or declares wrongly. */
import * as openpgp from 'openpgp';

import { config } from './policy';

interface WithDirectSignatures {
  directSignatures: openpgp.SignaturePacket[];
  getPrimarySelfSignature: (
    date: Date | null | undefined,
    userId: openpgp.UserID | undefined,
    config: openpgp.Config,
  ) => Promise<openpgp.SignaturePacket>;
}

/** Direct-key signatures and the look-up of the primary self-signature are public fields of `Key` in fact. */
export const inner = (key: openpgp.Key): openpgp.Key & WithDirectSignatures =>
  key as openpgp.Key & WithDirectSignatures;

interface SessionKeyPacket {
  publicKeyID: openpgp.KeyID;
  publicKeyAlgorithm: openpgp.enums.publicKey;
  sessionKey: Uint8Array | null;
  /** Of a password packet that holds a session key. */
  sessionKeyEncryptionAlgorithm?: openpgp.enums.symmetric | null;
  /** Of a password packet; `t` passes over 2^`encodedM` KiB where it is Argon2. */
  s2k: { type: string; t?: number; encodedM?: number } | null;
  sessionKeyAlgorithm: openpgp.enums.symmetric | null;
  decrypt(key: unknown, config?: openpgp.Config): Promise<void>;
  write(): Uint8Array;
}

/** A PKESK or SKESK packet with the fields that the declarations leave out. */
export const asSessionKeyPacket = (packet: unknown): SessionKeyPacket => packet as SessionKeyPacket;

/** «Any date» for look-ups that should ignore time: the library takes null, its types do not everywhere. */
export const ANY_TIME = null as unknown as Date;

interface FullSign {
  sign(
    key: openpgp.SecretKeyPacket | openpgp.SecretSubkeyPacket,
    data: object,
    date: Date,
    detached: boolean,
    config: openpgp.Config,
  ): Promise<void>;
}

/** Makes the signature; the library's types forget the configuration, without which it fails. */
export const signPacket = (
  signature: openpgp.SignaturePacket,
  key: openpgp.SecretKeyPacket | openpgp.SecretSubkeyPacket,
  data: object,
  date: Date,
  detached = false,
): Promise<void> => (signature as unknown as FullSign).sign(key, data, date, detached, config);
