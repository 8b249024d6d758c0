/** The payload of a message: literal data, signed or not, as packets ready to be padded and encrypted. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { ok, type Result } from '@/lib/core/result';

import { inner } from './library-gaps';
import { type Content, literalOf } from './literal';
import { type Signer, type SigningError, makeSignature, readSigner } from './make-signature';
import { config } from './policy';

export type { SigningError } from './make-signature';

export interface SignMessageRequest {
  content: Content;
  /** Unlocked secret keys. */
  signers: readonly Bytes[];
  now: Date;
  coarseDates: boolean;
  recipients: readonly openpgp.Key[];
  /** Name the recipients inside the signature. Default: only if there is one besides the signer. */
  bindRecipients?: boolean;
}

/** One-pass signatures, literal data, signatures. */
export async function signMessage(
  request: SignMessageRequest,
): Promise<Result<openpgp.Message<Uint8Array>, SigningError>> {
  const literal = literalOf(request.content);
  const signers: Signer[] = [];
  for (const bytes of request.signers) {
    const signer = await readSigner(bytes, request.now, request.coarseDates);
    if (!signer.ok) return signer;
    signers.push(signer.value);
  }
  const signatures: openpgp.SignaturePacket[] = [];
  for (const signer of signers) {
    signatures.push(
      await makeSignature(signer, literal, {
        type: request.content.text === undefined ? 'binary' : 'text',
        hash: await hashFor(signer, request.recipients, request.now),
        intendedFor: isBound(request, signers) ? request.recipients : [],
        detached: false,
      }),
    );
  }
  const packets = new openpgp.PacketList<openpgp.AnyPacket>();
  packets.push(
    ...signatures
      .map((signature, index) => OnePass.fromSignaturePacket(signature, index === 0))
      .toReversed(),
    literal,
    ...signatures,
  );
  return ok(new openpgp.Message<Uint8Array>(packets));
}

const OnePass = openpgp.OnePassSignaturePacket as unknown as {
  fromSignaturePacket(signature: openpgp.SignaturePacket, isLast: boolean): openpgp.AnyPacket;
};

/**
 * Naming the recipients stops one of them from passing the message on as if it had been written to someone else, but
 * tells each of them who the others are. Between two people that is no news.
 */
function isBound(request: SignMessageRequest, signers: readonly Signer[]): boolean {
  if (request.bindRecipients !== undefined) return request.bindRecipients;
  const own = new Set(signers.map(({ fingerprint }) => fingerprint));
  const others = request.recipients.filter((key) => !own.has(key.getFingerprint().toUpperCase()));
  return others.length === 1;
}

/** SHA-512 if every reader's certificate takes it, else SHA-256, which all must. */
export async function hashFor(
  signer: Signer,
  recipients: readonly openpgp.Key[],
  now: Date,
): Promise<openpgp.enums.hash> {
  const { sha512, sha256 } = openpgp.enums.hash;
  if (signer.packet.algorithm === openpgp.enums.publicKey.ed448) return sha512;
  for (const key of recipients) {
    const preferences = await preferredHashes(key, now);
    if (preferences !== null && !preferences.includes(sha512)) return sha256;
  }
  return sha512;
}

async function preferredHashes(key: openpgp.Key, now: Date): Promise<openpgp.enums.hash[] | null> {
  const selfSignature = await inner(key)
    .getPrimarySelfSignature(now, undefined, config)
    .catch(() => null);
  return selfSignature?.preferredHashAlgorithms ?? null;
}
