/** Judges detached signatures over given bytes. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { readArmor } from './armor';
import { config } from './policy';
import { readAll } from './read-keys';
import { type SignatureVerdict, judgeSignature } from './verdict';

export interface DetachedRequest {
  data: Uint8Array;
  /** Armored or binary, one or more signatures. */
  signature: string | Uint8Array;
  certificates: readonly Bytes[];
  now: Date;
}

/** One verdict per signature over data, in order. Error: not-a-signature. Signatures of unknown versions are left out. */
export async function verifyDetached(
  request: DetachedRequest,
): Promise<Result<SignatureVerdict[], { kind: 'not-a-signature' }>> {
  const packets = await readSignatures(request.signature);
  if (packets === null) return err({ kind: 'not-a-signature' });
  const literal = new openpgp.LiteralDataPacket();
  setBytes(literal, request.data);
  const certificates = await readAll(request.certificates);
  const verdicts: SignatureVerdict[] = [];
  for (const packet of packets) {
    verdicts.push(await judgeSignature(packet, literal, certificates, request.now, true));
  }
  return ok(verdicts);
}

/** Signatures over documents only: a certification is not a statement about data. */
async function readSignatures(
  input: string | Uint8Array,
): Promise<openpgp.SignaturePacket[] | null> {
  const armor = await readArmor(input, ['signature']);
  if (!armor.ok) return null;
  const { binary, text } = openpgp.enums.signature;
  const all: openpgp.SignaturePacket[] = [];
  for (const { bytes } of armor.value) {
    try {
      const { packets } = await openpgp.readSignature({ binarySignature: bytes, config });
      all.push(
        ...packets
          .filterByTag(openpgp.enums.packet.signature)
          .filter(({ signatureType }) => signatureType === binary || signatureType === text),
      );
    } catch {
      return null;
    }
  }
  return all;
}

/** Private in the types only. */
const setBytes = (literal: openpgp.LiteralDataPacket, data: Uint8Array): void =>
  (literal as unknown as { setBytes(bytes: Uint8Array, format: number): void }).setBytes(
    data,
    openpgp.enums.literal.binary,
  );
