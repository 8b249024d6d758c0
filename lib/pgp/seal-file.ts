/** Seals a file of any size in constant memory. Worker-ready: streams in, stream out, no globals but crypto. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { readSigner } from './make-signature';
import { padStream } from './padding-stream';
import { paddingPacketLength } from './padding';
import { config } from './policy';
import { paddingPacket } from './raw-packet';
import { readOneKey } from './read-keys';
import { type SealError, newSessionKey, readRecipients } from './recipients';

export interface SealFileRequest {
  source: ReadableStream<Uint8Array>;
  /** Bytes in `source`. */
  size: number;
  filename?: string;
  recipients: readonly Bytes[];
  signWith?: Bytes;
  passwords?: readonly string[];
  now: Date;
  hideRecipients?: boolean;
  pad?: boolean;
}

/**
 * The sealed file, binary. Cancel the stream to stop; if it errors, what was written so far is to be thrown away.
 * Recipients are not named inside the signature here.
 */
export async function sealFile(
  request: SealFileRequest,
): Promise<Result<ReadableStream<Uint8Array>, SealError>> {
  const { now, passwords = [] } = request;
  if (request.recipients.length + passwords.length === 0) return err({ kind: 'nobody' });
  const recipients = await readRecipients(request.recipients, now);
  if (!recipients.ok) return recipients;
  const payload = await signedPayload(request, recipients.value);
  if (!payload.ok) return payload;
  const sessionKey = await newSessionKey(recipients.value, passwords, now, false);
  const isV1 = sessionKey.aeadAlgorithm === undefined;
  const padded = (request.pad ?? true) ? pad(payload.value, request.size, isV1) : payload.value;
  const sealed = await padded.encrypt(
    recipients.value,
    [...passwords],
    sessionKey as unknown as openpgp.SessionKey[],
    request.hideRecipients ?? true,
    [],
    now,
    [],
    config,
  );
  return ok(sealed.write() as ReadableStream<Uint8Array>);
}

type StreamMessage = openpgp.Message<ReadableStream<Uint8Array>>;

async function signedPayload(
  request: SealFileRequest,
  recipients: openpgp.Key[],
): Promise<Result<StreamMessage, SealError>> {
  const message = (await openpgp.createMessage({
    binary: request.source,
    filename: request.filename ?? '',
    date: new Date(0),
  })) as StreamMessage;
  if (request.signWith === undefined) return ok(message);
  const signer = await readSigner(request.signWith, request.now, true);
  if (!signer.ok) return signer;
  const key = await readOneKey(request.signWith);
  const { date } = signer.value;
  const keys = [key as openpgp.PrivateKey];
  return ok(
    await (message as unknown as LibrarySign).sign(
      keys,
      recipients,
      null,
      [],
      date,
      [],
      [],
      [],
      config,
    ),
  );
}

/** openpgp 6.3 has a parameter for the recipients' preferences that its types do not know. */
interface LibrarySign {
  sign(
    keys: openpgp.PrivateKey[],
    recipients: openpgp.Key[],
    ...rest: readonly unknown[]
  ): Promise<StreamMessage>;
}

/** Literal header and signature: their size hardly varies. */
const OVERHEAD = 256;

function pad(message: StreamMessage, size: number, isV1: boolean): StreamMessage {
  if (!isV1) {
    message.packets.push(paddingPacket(paddingPacketLength(size + OVERHEAD)));
    return message;
  }
  const payload = message.packets.write() as unknown as ReadableStream<Uint8Array>;
  const packets = new openpgp.PacketList<openpgp.AnyPacket>();
  packets.push(new CompressedStream(payload.pipeThrough(padStream())));
  return new openpgp.Message(packets);
}

/** The library streams a packet out if its class says that it is one that may be long. */
class CompressedStream {
  static readonly tag = openpgp.enums.packet.compressedData;
  readonly #body: ReadableStream<Uint8Array>;

  constructor(body: ReadableStream<Uint8Array>) {
    this.#body = body;
  }

  read(): void {
    throw new Error('made for writing only');
  }

  write(): Uint8Array {
    return this.#body as unknown as Uint8Array;
  }
}
