/** What Mycel accepts and writes in OpenPGP: every bound and every library switch in one place. */
import * as openpgp from 'openpgp';

export const LIMITS = {
  /** Armored or binary input of one message or certificate that is read in memory, in bytes. */
  inputBytes: 64 * 1024 * 1024,
  /** What a compressed message may grow to, in bytes: 48 kB can become 50 MB (facts/pgp.md 3.1). */
  decompressedBytes: 32 * 1024 * 1024,
  /**
   * Argon2 memory of other people's passwords and keys, as a power of two in KiB. 2^21 KiB (2 GiB) is the first choice
   * of RFC 9106 and of the samples in RFC 9580; the library alone would go to 1 TiB.
   */
  argon2MemoryExponent: 21,
  /** Passes times memory (KiB) of one Argon2 derivation: RFC 9106's choices stay far below, a trap does not. */
  argon2Work: 8 * 2 ** 21,
  /** Trial decryptions for one message with hidden recipients. RSA-2048 costs about 6 ms each. */
  trialDecryptions: 512,
  /** Passwords tried times password packets. Each try is a slow key derivation on purpose. */
  passwordTrials: 32,
  /** Below this an RSA key is neither encrypted to nor believed. */
  rsaBits: 2047,
} as const;

/**
 * SHA-1 self-signatures made from this day on are not believed: forging one (a chosen-prefix collision) costs
 * less every year, and no maintained program has made one for years. Older ones still hold old keys together.
 */
export const SHA1_CERTIFICATION_END = new Date('2023-02-01T00:00:00Z');

/** Signatures on messages must never use these; 64-bit block ciphers are read with a warning. */
const { hash, symmetric } = openpgp.enums;
export const WEAK_MESSAGE_HASHES: ReadonlySet<number> = new Set([hash.md5, hash.ripemd, hash.sha1]);
export const WEAK_CIPHERS: ReadonlySet<number> = new Set([
  1, // IDEA
  symmetric.tripledes,
  symmetric.cast5,
  symmetric.blowfish,
]);

export type Profile = 'compatible' | 'modern';

/** The complete configuration for the library: its low-level methods silently fail with a partial one. */
export const config: openpgp.Config = {
  ...openpgp.config,
  showVersion: false,
  showComment: false,
  minRSABits: LIMITS.rsaBits,
  // Keys from before key flags existed are usable; a warning says so.
  allowMissingKeyFlags: true,
  allowUnauthenticatedMessages: false,
  allowUnauthenticatedStream: false,
  allowInsecureDecryptionWithSigningKeys: false,
  allowInsecureVerificationWithReformattedKeys: false,
  maxDecompressedMessageSize: LIMITS.decompressedBytes,
  maxArgon2MemoryExponent: LIMITS.argon2MemoryExponent,
  // The library would mark each v4 signature with a notation that names it.
  nonDeterministicSignaturesViaNotation: false,
  // openpgp refuses secp256k1 by default; it is unusual, not weak, and GnuPG makes such keys.
  rejectCurves: new Set(),
  rejectHashAlgorithms: new Set([hash.md5, hash.ripemd]),
  rejectMessageHashAlgorithms: new Set([hash.md5, hash.ripemd, hash.sha1]),
  // 65 million hashed bytes: about 0.1 s, and every GnuPG since 1.4 reads it.
  s2kIterationCountByte: 255,
};

/** The configuration that makes and locks keys of one profile. */
export const configFor = (profile: Profile): openpgp.Config =>
  profile === 'compatible'
    ? config
    : {
        ...config,
        v6Keys: true,
        aeadProtect: true,
        s2kType: openpgp.enums.s2k.argon2,
      };
