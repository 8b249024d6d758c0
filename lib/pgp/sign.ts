/** Signs without encrypting: detached, inline, or as cleartext that people can read as it is. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { ok, type Result } from '@/lib/core/result';

import { toArmor } from './armor';
import { type Content, literalOf } from './literal';
import { type SigningError, makeSignature, readSigner } from './make-signature';
import { hashFor, signMessage } from './sign-message';
import { wholeBytes } from './whole';

export interface SignRequest {
  /** Unlocked secret keys. */
  signers: readonly Bytes[];
  now: Date;
  /** Dated to the day (default) or to the second. */
  coarseDates?: boolean;
}

export interface DetachedSignature {
  bytes: Bytes;
  armored: string;
  /** Names as in RFC 3156: `pgp-sha512`. */
  hashes: string[];
}

/** One signature per signer, over a text (line ends do not matter) or over bytes. */
export async function signDetached(
  content: Content,
  request: SignRequest,
): Promise<Result<DetachedSignature, SigningError>> {
  const packets = new openpgp.PacketList<openpgp.SignaturePacket>();
  const literal = literalOf(content);
  for (const bytes of request.signers) {
    const signer = await readSigner(bytes, request.now, request.coarseDates ?? true);
    if (!signer.ok) return signer;
    packets.push(
      await makeSignature(signer.value, literal, {
        type: content.text === undefined ? 'binary' : 'text',
        hash: await hashFor(signer.value, [], request.now),
        intendedFor: [],
        detached: true,
      }),
    );
  }
  const bytes = new Uint8Array(packets.write());
  return ok({
    bytes,
    armored: toArmor(bytes, 'signature'),
    hashes: [...new Set(packets.map(hashName))].map((name) => `pgp-${name}`),
  });
}

/** A message that anyone can read and whoever knows the signer can check. */
export async function signInline(
  content: Content,
  request: SignRequest,
): Promise<Result<{ bytes: Bytes; armored: string }, SigningError>> {
  const signed = await signMessage({
    content,
    signers: request.signers,
    now: request.now,
    coarseDates: request.coarseDates ?? true,
    recipients: [],
  });
  if (!signed.ok) return signed;
  const bytes = await wholeBytes(signed.value.write() as Uint8Array);
  return ok({ bytes, armored: toArmor(bytes, 'message') });
}

/**
 * Cleartext-signed text (RFC 9580, section 7). Trailing spaces and tabs of lines are not signed and not kept.
 * The signature covers CR LF line ends whatever the text has.
 */
export async function signCleartext(
  text: string,
  request: SignRequest,
): Promise<Result<string, SigningError>> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/[ \t\r]+$/, ''));
  // As if it were a text document: the framework's only difference is what happens to trailing white space.
  const detached = await signDetached({ text: lines.join('\n') }, request);
  if (!detached.ok) return detached;
  const hashes = detached.value.hashes.map((name) => name.replace('pgp-', '').toUpperCase());
  const body = lines.map((line) => (/^(?:-|From )/.test(line) ? `- ${line}` : line));
  return ok(
    [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      `Hash: ${hashes.join(',')}`,
      '',
      ...body,
      detached.value.armored.replaceAll('\r\n', '\n'),
    ].join('\n'),
  );
}

const hashName = ({ hashAlgorithm }: openpgp.SignaturePacket): string =>
  hashAlgorithm === null ? 'none' : openpgp.enums.read(openpgp.enums.hash, hashAlgorithm);
