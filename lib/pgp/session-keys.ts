/** Finds the session key of a message: named recipients first, then hidden ones, cheapest trial first, with a bound. */
import * as openpgp from 'openpgp';

import { failureOf } from './checks';
import { decryptionPackets } from './decryption-packets';
import { asSessionKeyPacket } from './library-gaps';
import { LIMITS, config } from './policy';

export interface SessionKey {
  data: Uint8Array;
  /** Cipher number (RFC 9580, section 9.3); null where the data packet names it. */
  algorithm: number | null;
  /** Fingerprint of the certificate that it came by; null for a password. */
  recipient: string | null;
}

/** What the search saw, for the answer if it finds nothing. */
export interface SearchReport {
  /** Upper-case hex. */
  keyIds: string[];
  hiddenRecipients: number;
  passwordPackets: number;
  /** Fingerprints of own keys that may open it but are locked. */
  locked: string[];
  /** A recipient is one of our keys that must not decrypt. */
  signingKeyUsed: boolean;
  /** The bound on trials was met. */
  gaveUp: boolean;
  /** One of our keys opens it, but the cipher inside is one that nobody here knows (Camellia, IDEA). */
  unsupportedCipher: boolean;
  /** A password packet asks for more memory than allowed. */
  tooMuchMemory: boolean;
}

/**
 * All session keys that the packets may hold, best guess first; a wrong one cannot be told from a right one before the
 * data is decrypted. `report` is filled on the way.
 */
export async function* sessionKeysOf(
  message: openpgp.Message<openpgp.MaybeStream<Uint8Array | string>>,
  keys: readonly openpgp.PrivateKey[],
  passwords: readonly string[],
  report: SearchReport,
): AsyncGenerator<SessionKey> {
  const { packet } = openpgp.enums;
  const forKeys = message.packets
    .filterByTag(packet.publicKeyEncryptedSessionKey)
    .map(asSessionKeyPacket);
  const named = forKeys.filter((each) => !isHidden(each.publicKeyID));
  const hidden = forKeys.filter((each) => isHidden(each.publicKeyID));
  report.keyIds = named.map((each) => each.publicKeyID.toHex().toUpperCase());
  report.hiddenRecipients = hidden.length;
  const own = await ownPackets(keys);
  const trials = [
    ...named.flatMap((session) =>
      own
        .filter(({ key }) => key.getKeyID().equals(session.publicKeyID))
        .map((candidate) => ({ session, ...candidate })),
    ),
    ...own.flatMap((candidate) => hidden.map((session) => ({ session, ...candidate }))),
  ].filter(({ session, key }) => session.publicKeyAlgorithm === key.algorithm);

  for (const [index, { session, key, fingerprint, mayDecrypt }] of trials.entries()) {
    if (index >= LIMITS.trialDecryptions) {
      report.gaveUp = true;
      break;
    }
    if (!mayDecrypt) {
      report.signingKeyUsed ||= !isHidden(session.publicKeyID);
      continue;
    }
    if (!key.isDecrypted()) {
      if (!report.locked.includes(fingerprint)) report.locked.push(fingerprint);
      continue;
    }
    const failure = await failureOf(session.decrypt(key));
    report.unsupportedCipher ||= isUnsupportedCipher(failure);
    if (failure === null && session.sessionKey !== null) {
      yield {
        data: session.sessionKey,
        algorithm: session.sessionKeyAlgorithm,
        recipient: fingerprint,
      };
    }
  }
  yield* byPassword(message, passwords, report);
}

async function* byPassword(
  message: openpgp.Message<openpgp.MaybeStream<Uint8Array | string>>,
  passwords: readonly string[],
  report: SearchReport,
): AsyncGenerator<SessionKey> {
  const packets = message.packets
    .filterByTag(openpgp.enums.packet.symEncryptedSessionKey)
    .map(asSessionKeyPacket);
  report.passwordPackets = packets.length;
  let trials = 0;
  for (const password of passwords) {
    for (const session of packets) {
      if (++trials > LIMITS.passwordTrials) {
        report.gaveUp = true;
        return;
      }
      if (isTooMuchWork(session.s2k)) {
        report.tooMuchMemory = true;
        continue;
      }
      if (!isKnownCipher(session.sessionKeyEncryptionAlgorithm ?? session.sessionKeyAlgorithm)) {
        report.unsupportedCipher = true;
        continue;
      }
      try {
        await session.decrypt(password, config);
      } catch (error) {
        report.tooMuchMemory ||= error instanceof Error && error.name === 'Argon2OutOfMemoryError';
        continue;
      }
      if (session.sessionKey !== null) {
        yield { data: session.sessionKey, algorithm: session.sessionKeyAlgorithm, recipient: null };
      }
    }
  }
}

/** The library checks the checksum before the cipher's number: only the right key gets this far. */
const isUnsupportedCipher = (failure: string | null): boolean =>
  failure !== null && /Invalid enum value|Unsupported cipher/.test(failure);

/** The cipher of a password packet itself; what a wrong password «decrypts» to says nothing. */
const isKnownCipher = (algorithm: number | null | undefined): boolean =>
  algorithm !== 1 &&
  Object.values(openpgp.enums.symmetric).some((known) => Number(known) === algorithm);

/** The library bounds the memory of Argon2, not how often it goes through it. */
const isTooMuchWork = (s2k: { type: string; t?: number; encodedM?: number } | null): boolean =>
  s2k?.type === 'argon2' && (s2k.t ?? 0) * 2 ** (s2k.encodedM ?? 0) > LIMITS.argon2Work;

/** Elliptic curves before RSA and Elgamal, which take ten times as long. */
async function ownPackets(keys: readonly openpgp.PrivateKey[]) {
  const all = [];
  for (const key of keys) {
    const fingerprint = key.getFingerprint().toUpperCase();
    for (const each of await decryptionPackets(key)) all.push({ ...each, fingerprint });
  }
  return all.sort((a, b) => cost(a.key.algorithm) - cost(b.key.algorithm));
}

const { rsaEncryptSign, rsaEncrypt, elgamal } = openpgp.enums.publicKey;
const SLOW: readonly openpgp.enums.publicKey[] = [rsaEncryptSign, rsaEncrypt, elgamal];
const cost = (algorithm: openpgp.enums.publicKey): number => SLOW.indexOf(algorithm);

const isHidden = (keyId: openpgp.KeyID): boolean => /^0*$/.test(keyId.toHex());
