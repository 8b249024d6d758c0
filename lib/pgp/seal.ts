/** Seals a text or a file for people and passwords, saying as little as possible to anyone else. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { toArmor } from './armor';
import { decoysFor } from './decoys';
import type { Content } from './literal';
import { paddedZipBody, paddingPacketLength } from './padding';
import { TAG } from './packets';
import { config } from './policy';
import { paddingPacket, rawPacket } from './raw-packet';
import { type SealError, newSessionKey, readRecipients } from './recipients';
import { signMessage } from './sign-message';
import { wholeBytes } from './whole';

export interface SealOptions {
  /** Key IDs of the recipients stay out of the message. Default true; readers without that support cannot open it. */
  hideRecipients?: boolean;
  /** Pads the length to one of few sizes. Default true. */
  pad?: boolean;
  /** Signatures are dated to the day. Default true; false dates them to the second. */
  coarseDates?: boolean;
  /** Names the recipients inside the signature. Default: only if there is one besides the signer. */
  bindRecipients?: boolean;
  /** Always what GnuPG 2.2 reads, also if every reader could have better. Default false. */
  onlyV1?: boolean;
  /** Adds recipients that nobody is, up to the next of 1, 2, 4, 8… Default false: each adds about 90 bytes or more. */
  decoys?: boolean;
}

export interface SealRequest extends Content {
  /** Binary certificates. The sender's own must be among them if the sender is to read the message again. */
  recipients: Bytes[];
  /** Unlocked secret key, or several. */
  signWith?: Bytes | readonly Bytes[];
  /** Anyone with one of these can open it, with any OpenPGP program. */
  passwords?: string[];
  now: Date;
  options?: SealOptions;
}

export interface Sealed {
  armored: string;
  bytes: Bytes;
  /** Fingerprints of who can open it, in no particular order. */
  readers: string[];
  passwords: number;
  /** `v2`: authenticated encryption of RFC 9580, chosen if every reader can; `v1`: what GnuPG 2.2 reads. */
  encryption: 'v1' | 'v2';
  sessionKey: { algorithm: string; data: Uint8Array };
}

export type { SealError } from './recipients';

export async function sealMessage(request: SealRequest): Promise<Result<Sealed, SealError>> {
  const { now, passwords = [], options = {} } = request;
  if (request.recipients.length === 0 && passwords.length === 0) return err({ kind: 'nobody' });
  const recipients = await readRecipients(request.recipients, now);
  if (!recipients.ok) return recipients;
  const keys = recipients.value;

  const signed = await signMessage({
    content: request,
    signers: request.signWith === undefined ? [] : [request.signWith].flat(),
    now,
    coarseDates: options.coarseDates ?? true,
    recipients: keys,
    ...(options.bindRecipients !== undefined && { bindRecipients: options.bindRecipients }),
  });
  if (!signed.ok) return signed;

  const sessionKey = await newSessionKey(keys, passwords, now, options.onlyV1 ?? false);
  const encryption = sessionKey.aeadAlgorithm === undefined ? 'v1' : 'v2';
  const padded = (options.pad ?? true) ? pad(signed.value, encryption) : signed.value;
  const message = await padded.encrypt(
    (options.decoys ?? false) ? [...keys, ...(await decoysFor(keys, now))] : keys,
    passwords,
    // The library takes one; its types say an array.
    sessionKey as unknown as openpgp.SessionKey[],
    options.hideRecipients ?? true,
    [],
    now,
    [],
    config,
  );
  hideOrder(message);
  const bytes = await wholeBytes(message.write() as Uint8Array);
  return ok({
    bytes,
    armored: toArmor(bytes, 'message'),
    readers: keys.map((key) => key.getFingerprint().toUpperCase()),
    passwords: passwords.length,
    encryption,
    sessionKey,
  });
}

function pad(message: openpgp.Message<Uint8Array>, encryption: 'v1' | 'v2') {
  const payload = message.packets.write();
  if (encryption === 'v2') {
    message.packets.push(paddingPacket(paddingPacketLength(payload.length)));
    return message;
  }
  const packets = new openpgp.PacketList<openpgp.AnyPacket>();
  packets.push(rawPacket(TAG.compressed, paddedZipBody(payload)));
  return new openpgp.Message<Uint8Array>(packets);
}

/** The order of recipients would say who was added first; the order of their ciphertexts says nothing. */
function hideOrder(message: openpgp.Message<openpgp.MaybeStream<Uint8Array | string>>): void {
  const { packets } = message;
  const data = packets.pop();
  const sorted = packets
    .map((packet) => ({ packet, order: fromBytes(packet.write().subarray(-24)) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ packet }) => packet);
  packets.splice(0, packets.length, ...sorted);
  if (data !== undefined) packets.push(data);
}

const fromBytes = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
