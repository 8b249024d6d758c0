/** Opens a message: decrypts it with own keys or passwords and judges its signatures. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { readArmor } from './armor';
import { type Decrypted, type DecryptError, decryptMessage } from './decrypt';
import { LIMITS, WEAK_CIPHERS, config } from './policy';
import { readAll } from './read-keys';
import { decodeText } from './text-of-literal';
import type { SessionKey } from './session-keys';
import { type SignatureVerdict, judgeSignature } from './verdict';

export interface OpenRequest {
  /** Armored (also damaged, also with text around it: the first message counts) or binary. */
  message: string | Uint8Array;
  /** Unlocked; locked ones only serve to say «unlock this one». */
  secretKeys: Bytes[];
  /** Whose signatures can be told. */
  certificates: Bytes[];
  passwords?: string[];
  /** For those who were given the key of this one message. */
  sessionKeys?: SessionKey[];
  now: Date;
  /** Default: the policy's bound for texts. A larger one lets larger input pass too. */
  maxDecompressedBytes?: number;
}

export type OpenWarning =
  | { kind: 'weak-cipher' }
  /** Not encrypted at all: anyone could read it on the way. */
  | { kind: 'not-encrypted' }
  /** The text was not UTF-8; some characters may be wrong. */
  | { kind: 'not-utf8' }
  /** Signed for others: someone may have passed it on to make it look as if it was meant for you. */
  | { kind: 'signed-for-others' };

export interface Opened {
  /** Line ends are LF. Null if the content is not text. Not safe to show as markup: it is text. */
  text: string | null;
  bytes: Bytes;
  /** `text` where the sender declared it as such. */
  format: 'text' | 'binary';
  /** As the sender gave it, not protected by the signature: never a path to write to unasked. */
  filename: string | null;
  encrypted: boolean;
  /** Fingerprint of the own certificate that opened it; null for a password or if it was not encrypted. */
  openedBy: string | null;
  sessionKey: { algorithm: number | null; data: Bytes } | null;
  signatures: SignatureVerdict[];
  warnings: OpenWarning[];
  /** The armor was damaged and has been repaired; the cryptography proved the content whole. */
  repaired: boolean;
}

export type OpenError = DecryptError | { kind: 'not-a-message' } | { kind: 'damaged' };

export async function openMessage(request: OpenRequest): Promise<Result<Opened, OpenError>> {
  const inputLimit = Math.max(LIMITS.inputBytes, 2 * (request.maxDecompressedBytes ?? 0));
  const armor = await readArmor(request.message, ['message'], inputLimit);
  if (!armor.ok)
    return err(armor.error.kind === 'not-openpgp' ? { kind: 'not-a-message' } : armor.error);
  const source = armor.value[0];
  if (source === undefined) return err({ kind: 'not-a-message' });
  const limits: openpgp.Config = {
    ...config,
    maxDecompressedMessageSize: request.maxDecompressedBytes ?? LIMITS.decompressedBytes,
  };
  const decrypted = await decryptMessage(source.bytes, request, limits);
  if (!decrypted.ok) return decrypted;
  const content = await readContent(decrypted.value.message, request, limits);
  if (!content.ok) return content;
  return ok(assemble(decrypted.value, content.value, source.repaired));
}

interface Content {
  literal: openpgp.LiteralDataPacket;
  filename: string | null;
  bytes: Bytes;
  signatures: SignatureVerdict[];
}

async function readContent(
  message: openpgp.Message<Uint8Array>,
  request: OpenRequest,
  limits: openpgp.Config,
): Promise<Result<Content, OpenError>> {
  let packets: openpgp.SignaturePacket[];
  try {
    // Reads the message to its end: a signature or a fault may come last.
    const found = await message.verify([], request.now, limits);
    const signatures = await Promise.all(found.map(({ signature }) => signature));
    packets = signatures.flatMap((signature) => [...signature.packets]);
  } catch {
    return err({ kind: 'damaged' });
  }
  const inner = message.unwrapCompressed();
  const literal = inner.packets.findPacket(openpgp.enums.packet.literalData);
  const bytes = message.getLiteralData();
  if (!(literal instanceof openpgp.LiteralDataPacket) || !(bytes instanceof Uint8Array)) {
    return err({ kind: 'damaged' });
  }
  const certificates = await readAll(request.certificates);
  const signatures: SignatureVerdict[] = [];
  for (const packet of packets) {
    signatures.push(await judgeSignature(packet, literal, certificates, request.now, false));
  }
  return ok({
    literal,
    bytes: new Uint8Array(bytes),
    filename: message.getFilename() || null,
    signatures,
  });
}

function assemble(decrypted: Decrypted, content: Content, repaired: boolean): Opened {
  const { literal, bytes, filename, signatures } = content;
  const { text, format, isUtf8 } = decodeText(literal, bytes);
  const warnings: OpenWarning[] = [];
  const { sessionKey } = decrypted;
  if (sessionKey === null) warnings.push({ kind: 'not-encrypted' });
  if (WEAK_CIPHERS.has(sessionKey?.algorithm ?? -1)) warnings.push({ kind: 'weak-cipher' });
  if (!isUtf8) warnings.push({ kind: 'not-utf8' });
  const openedBy = sessionKey?.recipient ?? null;
  if (openedBy !== null && signatures.some((signature) => isForOthers(signature, openedBy))) {
    warnings.push({ kind: 'signed-for-others' });
  }
  return {
    text,
    bytes,
    format,
    filename,
    encrypted: sessionKey !== null,
    openedBy,
    sessionKey:
      sessionKey === null
        ? null
        : { algorithm: sessionKey.algorithm, data: new Uint8Array(sessionKey.data) },
    signatures,
    warnings,
    repaired,
  };
}

const isForOthers = ({ state, intendedFor }: SignatureVerdict, reader: string): boolean =>
  state === 'valid' && intendedFor.length > 0 && !intendedFor.includes(reader);
