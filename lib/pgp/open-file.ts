/**
 * Opens a file of any size in constant memory. Worker-ready. No byte comes out before it is authentic: version 2 is
 * checked chunk by chunk, version 1 is read twice, once to check and once to write.
 */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { messageOf } from './checks';
import { type DecryptError, emptyReport, reasonOf } from './decrypt-error';
import { type FileSignature, judgeFileSignatures } from './file-signature';
import { config } from './policy';
import { readAll } from './read-keys';
import { type SessionKey, sessionKeysOf } from './session-keys';

export interface OpenFileRequest {
  /** The encrypted bytes (binary) from the start; called once or twice. */
  open: () => ReadableStream<Uint8Array>;
  secretKeys: readonly Bytes[];
  certificates: readonly Bytes[];
  passwords?: readonly string[];
  now: Date;
  /** Encrypted bytes read so far, over all passes. */
  onProgress?: (bytes: number) => void;
}

export interface OpenedFile {
  /** As the sender gave it: a proposal for a name, never a path. */
  filename: string | null;
  /** If it errors, the file was cut short or changed: throw away what was written. */
  stream: ReadableStream<Uint8Array>;
  /** How often the source is read. */
  passes: 1 | 2;
  /** Settles after the stream has been read to its end; only then anything can be said about signatures. */
  signatures: Promise<FileSignature[]>;
}

export async function openFile(
  request: OpenFileRequest,
): Promise<Result<OpenedFile, DecryptError>> {
  const found = await findSessionKey(request);
  if (!found.ok) return found;
  const { sessionKey, isV1 } = found.value;
  if (isV1) {
    // Without this first pass, changed bytes would be on disk before the check at the end fails.
    const check = await decryptStream(request, sessionKey);
    if (!check.ok) return check;
    const failure = await drain(check.value.stream);
    if (failure !== null) return err({ kind: 'tampered' });
    await check.value.signatures.catch(() => []);
  }
  const opened = await decryptStream(request, sessionKey);
  return opened.ok ? ok({ ...opened.value, passes: isV1 ? 2 : 1 }) : opened;
}

type StreamMessage = openpgp.Message<ReadableStream<Uint8Array>>;

const streaming: openpgp.Config = {
  ...config,
  // Safe here only: version 1 has been read to its end before, and its plaintext thrown away.
  allowUnauthenticatedStream: true,
  maxDecompressedMessageSize: Infinity,
};

async function readStream(request: OpenFileRequest): Promise<Result<StreamMessage, DecryptError>> {
  let read = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.length;
      request.onProgress?.(read);
      controller.enqueue(chunk);
    },
  });
  try {
    const binaryMessage = request.open().pipeThrough(counted);
    return ok((await openpgp.readMessage({ binaryMessage, config: streaming })) as StreamMessage);
  } catch {
    return err({ kind: 'damaged' });
  }
}

async function findSessionKey(
  request: OpenFileRequest,
): Promise<Result<{ sessionKey: SessionKey; isV1: boolean }, DecryptError>> {
  const message = await readStream(request);
  if (!message.ok) return message;
  const { symEncryptedIntegrityProtectedData, aeadEncryptedData } = openpgp.enums.packet;
  const [data] = message.value.packets.filterByTag(
    symEncryptedIntegrityProtectedData,
    aeadEncryptedData,
  );
  if (data === undefined) return err({ kind: 'too-weak', what: 'no-integrity-protection' });
  const secretKeys = (await readAll(request.secretKeys)).filter((key) => key.isPrivate());
  const passwords = request.passwords ?? [];
  const report = emptyReport();
  try {
    for await (const sessionKey of sessionKeysOf(message.value, secretKeys, passwords, report)) {
      const isV1 = (data as unknown as { version: number }).version === 1;
      // A right guess shows in the first chunk of plaintext.
      if (await startsWell(request, sessionKey)) return ok({ sessionKey, isV1 });
    }
  } finally {
    await (data as unknown as { encrypted: ReadableStream }).encrypted.cancel().catch(() => {});
  }
  return err(reasonOf(report, passwords.length > 0));
}

async function startsWell(request: OpenFileRequest, sessionKey: SessionKey): Promise<boolean> {
  const opened = await decryptStream({ ...request, onProgress: () => {} }, sessionKey);
  if (!opened.ok) return false;
  opened.value.signatures.catch(() => {});
  const reader = opened.value.stream.getReader();
  return reader.read().then(
    () =>
      reader.cancel().then(
        () => true,
        () => true,
      ),
    () => false,
  );
}

async function decryptStream(
  request: OpenFileRequest,
  { data, algorithm }: SessionKey,
): Promise<Result<Omit<OpenedFile, 'passes'>, DecryptError>> {
  const message = await readStream(request);
  if (!message.ok) return message;
  try {
    const cipher = Object.entries(openpgp.enums.symmetric).find(
      ([, value]) => Number(value) === algorithm,
    );
    const verificationKeys = await readAll(request.certificates);
    const opened = await openpgp.decrypt({
      message: message.value,
      sessionKeys: [
        { data, ...(cipher !== undefined && { algorithm: cipher[0] }) } as openpgp.SessionKey,
      ],
      verificationKeys,
      format: 'binary',
      date: request.now,
      config: streaming,
    });
    return ok({
      filename: opened.filename || null,
      stream: opened.data as unknown as ReadableStream<Uint8Array>,
      signatures: judgeFileSignatures(opened.signatures, verificationKeys),
    });
  } catch (error) {
    return err(
      /not supported|Unsupported/.test(messageOf(error))
        ? { kind: 'unsupported', what: messageOf(error) }
        : { kind: 'tampered' },
    );
  }
}

/** Reads to the end and forgets; what went wrong, or null. */
async function drain(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = stream.getReader();
  try {
    while (!(await reader.read()).done);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}
