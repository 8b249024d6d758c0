/** Makes one signature over a document, with what openpgp 6.3 cannot put into it: the intended recipients. */
import * as openpgp from 'openpgp';

import { concat } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { signPacket } from './library-gaps';
import { config } from './policy';
import { readOneKey } from './read-keys';
import { signingDate } from './signing-date';

export type SigningError =
  | { kind: 'not-a-secret-key' }
  | { kind: 'locked' }
  /** No signing key that is valid now. */
  | { kind: 'cannot-sign'; reason: string };

export interface Signer {
  packet: openpgp.SecretKeyPacket | openpgp.SecretSubkeyPacket;
  /** Of the certificate, upper-case hex. */
  fingerprint: string;
  /** The date that it should put on a message. */
  date: Date;
}

/** The part of a secret key that signs now. `coarse` dates to the day. */
export async function readSigner(
  bytes: Uint8Array,
  now: Date,
  coarse: boolean,
): Promise<Result<Signer, SigningError>> {
  const key = await readOneKey(bytes);
  if (key === null || !key.isPrivate()) return err({ kind: 'not-a-secret-key' });
  try {
    const { keyPacket } = await key.getSigningKey(undefined, now, undefined, config);
    const packet = keyPacket as Signer['packet'];
    if (packet.isDummy()) return err({ kind: 'cannot-sign', reason: 'stub' });
    if (!packet.isDecrypted()) return err({ kind: 'locked' });
    const fingerprint = key.getFingerprint().toUpperCase();
    return ok({ packet, fingerprint, date: coarse ? signingDate(key, now) : now });
  } catch (error) {
    return err({ kind: 'cannot-sign', reason: (error as Error).message });
  }
}

export interface SignatureWishes {
  type: 'text' | 'binary';
  hash: openpgp.enums.hash;
  /** Certificates that the message is for, named inside the signature. */
  intendedFor: readonly openpgp.Key[];
  detached: boolean;
}

export async function makeSignature(
  signer: Signer,
  literal: openpgp.LiteralDataPacket,
  wishes: SignatureWishes,
): Promise<openpgp.SignaturePacket> {
  const signature = new openpgp.SignaturePacket();
  signature.signatureType = openpgp.enums.signature[wishes.type];
  signature.publicKeyAlgorithm = signer.packet.algorithm;
  signature.hashAlgorithm = wishes.hash;
  if (wishes.intendedFor.length > 0) nameRecipients(signature, wishes.intendedFor);
  await signPacket(signature, signer.packet, literal, signer.date, wishes.detached);
  return signature;
}

const INTENDED_RECIPIENT = 35;

/** Adds the subpackets of RFC 9580, section 5.2.3.36, to the hashed area when it is written. */
function nameRecipients(signature: openpgp.SignaturePacket, keys: readonly openpgp.Key[]): void {
  const more = concat(
    ...keys.map(({ keyPacket }) => {
      const fingerprint = keyPacket.getFingerprintBytes() ?? new Uint8Array();
      const head = [fingerprint.length + 2, INTENDED_RECIPIENT, keyPacket.version];
      return concat(new Uint8Array(head), fingerprint);
    }),
  );
  const open = signature as unknown as { version: number; writeHashedSubPackets(): Uint8Array };
  const write = open.writeHashedSubPackets.bind(signature);
  open.writeHashedSubPackets = () => {
    const counted = write();
    const countSize = open.version === 6 ? 4 : 2;
    const subpackets = concat(counted.subarray(countSize), more);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, subpackets.length);
    return concat(count.subarray(4 - countSize), subpackets);
  };
}
