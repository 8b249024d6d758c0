/** Bytes to the library's key objects, one certificate at a time so that one bad key does not hide the others. */
import * as openpgp from 'openpgp';

import { inner } from './library-gaps';
import { TAG, framesOf } from './packets';
import { SHA1_CERTIFICATION_END, config } from './policy';

/** Every readable key of a binary key ring, and how many could not be read. */
export async function readKeyRing(
  bytes: Uint8Array,
): Promise<{ keys: openpgp.Key[]; unreadable: number }> {
  const keys: openpgp.Key[] = [];
  let unreadable = 0;
  for (const piece of splitRing(bytes)) {
    const key = await readOneKey(piece);
    if (key === null) unreadable++;
    else keys.push(key);
  }
  return { keys, unreadable };
}

/** One key; null if it is none or cannot be understood. */
export async function readOneKey(bytes: Uint8Array): Promise<openpgp.Key | null> {
  // A malformed third-party signature must not cost a person their certificate: the second try drops it.
  for (const ignoreMalformedPackets of [false, true]) {
    try {
      const key = await openpgp.readKey({
        binaryKey: bytes,
        config: { ...config, ignoreMalformedPackets },
      });
      return hardened(key);
    } catch {
      // Try again, more forgiving.
    }
  }
  return null;
}

/** Keys that can be read; others cannot have made a signature that we could check. */
export async function readAll(certificates: readonly Uint8Array[]): Promise<openpgp.Key[]> {
  const keys = await Promise.all(certificates.map(readOneKey));
  return keys.filter((key) => key !== null);
}

function splitRing(bytes: Uint8Array): Uint8Array[] {
  const frames = framesOf(bytes);
  if (frames === null) return [bytes];
  const starts = frames
    .filter(({ tag }) => tag === TAG.publicKey || tag === TAG.secretKey)
    .map(({ start }) => start);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}

/** Our policy on top of what the library checks: late SHA-1 self-signatures go, keys without user ID work. */
function hardened<K extends openpgp.Key>(key: K): K {
  const isBelieved = (signature: openpgp.SignaturePacket) =>
    signature.hashAlgorithm !== openpgp.enums.hash.sha1 ||
    signature.created === null ||
    signature.created < SHA1_CERTIFICATION_END;
  for (const user of key.users) {
    user.selfCertifications = user.selfCertifications.filter(isBelieved);
  }
  for (const subkey of key.subkeys) {
    subkey.bindingSignatures = subkey.bindingSignatures.filter(isBelieved);
  }
  const open = inner(key);
  open.directSignatures = open.directSignatures.filter(isBelieved);
  if (key.keyPacket.version !== 6 && key.getUserIDs().length === 0) useDirectSignature(key);
  return key;
}

/**
 * openpgp takes the preferences of a v4 key from a user ID only and refuses keys without one; RFC 9580 (5.2.3.10)
 * has them in a direct-key signature too. The sentinel test says when this can go.
 */
function useDirectSignature(key: openpgp.Key): void {
  const open = inner(key);
  open.getPrimarySelfSignature = async (date, _userId, fullConfig) => {
    const sorted = open.directSignatures.toSorted(
      (a, b) => (b.created?.getTime() ?? 0) - (a.created?.getTime() ?? 0),
    );
    for (const signature of sorted) {
      try {
        await signature.verify(
          key.keyPacket,
          openpgp.enums.signature.key,
          { key: key.keyPacket },
          date ?? undefined,
          false,
          fullConfig,
        );
        return signature;
      } catch {
        // An older one may hold.
      }
    }
    throw new Error('no valid direct-key signature');
  };
}
