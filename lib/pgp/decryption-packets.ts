/** Which parts of a secret key may decrypt, also after expiry or revocation: old messages stay readable. */
import * as openpgp from 'openpgp';

import { ANY_TIME, inner } from './library-gaps';
import { config } from './policy';

type SecretPacket = openpgp.SecretKeyPacket | openpgp.SecretSubkeyPacket;

export interface DecryptionPacket {
  key: SecretPacket;
  /** False for parts whose key flags say that they only sign: decrypting with them turns them into an oracle. */
  mayDecrypt: boolean;
}

/**
 * Subkeys, newest first, then the primary key; stubs and unbound subkeys are left out. Own look-up, because openpgp
 * gives up on the whole key if no user ID is valid any more.
 */
export async function decryptionPackets(key: openpgp.PrivateKey): Promise<DecryptionPacket[]> {
  const packets: DecryptionPacket[] = [];
  const primary = key.keyPacket;
  for (const subkey of key.subkeys.toReversed()) {
    const packet = subkey.keyPacket;
    if (!isSecret(packet)) continue;
    const flags = await newestFlags(
      subkey.bindingSignatures,
      primary,
      openpgp.enums.signature.subkeyBinding,
      { key: primary, bind: packet },
    );
    if (flags !== null) packets.push({ key: packet, mayDecrypt: allowsDecryption(flags) });
  }
  if (isSecret(primary)) packets.push({ key: primary, mayDecrypt: await primaryMayDecrypt(key) });
  return packets;
}

const isSecret = (packet: openpgp.AnyKeyPacket): packet is SecretPacket =>
  'isDummy' in packet && !(packet as SecretPacket).isMissingSecretKeyMaterial();

type Flags = Uint8Array | number[] | 'none';

async function primaryMayDecrypt(key: openpgp.PrivateKey): Promise<boolean> {
  const { signature } = openpgp.enums;
  const primary = key.keyPacket;
  const direct = await newestFlags(inner(key).directSignatures, primary, signature.key, {
    key: primary,
  });
  if (direct !== null && direct !== 'none') return allowsDecryption(direct);
  let seen: Flags | null = direct;
  for (const user of key.users) {
    const flags = await newestFlags(user.selfCertifications, primary, signature.certGeneric, {
      key: primary,
      userID: user.userID,
      userAttribute: user.userAttribute,
    });
    if (flags !== null && flags !== 'none') return allowsDecryption(flags);
    seen ??= flags;
  }
  return seen === 'none';
}

/** Key flags of the newest signature that holds: `none` if it has none, null if no signature holds. */
async function newestFlags(
  signatures: readonly openpgp.SignaturePacket[],
  primary: openpgp.AnyKeyPacket,
  type: openpgp.enums.signature,
  data: object,
): Promise<Flags | null> {
  const newestFirst = signatures.toSorted(
    (a, b) => (b.created?.getTime() ?? 0) - (a.created?.getTime() ?? 0),
  );
  for (const signature of newestFirst) {
    try {
      await signature.verify(primary, type, data, ANY_TIME, false, config);
      return signature.keyFlags ?? 'none';
    } catch {
      // An older one may hold.
    }
  }
  return null;
}

/** Flags 4 and 8: encrypt communication and storage (RFC 9580, section 5.2.3.29). Old keys without flags do all. */
const allowsDecryption = (flags: Flags): boolean =>
  flags === 'none' || ((flags[0] ?? 0) & 0x0c) !== 0;
