/** From the bytes of a message to what is inside its encryption, or a plain reason why not. */
import * as openpgp from 'openpgp';

import { type Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { messageOf } from './checks';
import { type DecryptError, emptyReport, reasonOf } from './decrypt-error';
import { TAG, framesOf } from './packets';
import { passesQuickCheck } from './quick-check';
import { readOneKey } from './read-keys';
import { type SessionKey, sessionKeysOf } from './session-keys';

export type { DecryptError } from './decrypt-error';
import { isTrailingByteError, withOwnInflater } from './tolerant-inflate';

export interface Decrypted {
  message: openpgp.Message<Uint8Array>;
  /** Null if the message was not encrypted. */
  sessionKey: SessionKey | null;
}

export async function decryptMessage(
  bytes: Bytes,
  keys: {
    secretKeys: readonly Bytes[];
    passwords?: readonly string[];
    sessionKeys?: readonly SessionKey[];
  },
  config: openpgp.Config,
): Promise<Result<Decrypted, DecryptError>> {
  const encryption = encryptionOf(bytes);
  if (encryption === 'none') return readPlain(bytes, config);
  if (encryption === 'cut-short') return err({ kind: 'tampered' });
  if (encryption === 'no-integrity') {
    return err({ kind: 'too-weak', what: 'no-integrity-protection' });
  }
  const outer = await parse(bytes, config);
  if (!outer.ok) return outer;

  const passwords = keys.passwords ?? [];
  const report = emptyReport();
  let failed: DecryptError | null = null;
  for (const sessionKey of keys.sessionKeys ?? []) {
    const inside = await decryptWith(bytes, sessionKey, config);
    if (inside.ok) return ok({ message: inside.value, sessionKey });
  }
  const secretKeys = await readSecretKeys(keys.secretKeys);
  for await (const sessionKey of sessionKeysOf(outer.value, secretKeys, passwords, report)) {
    const inside = await decryptWith(bytes, sessionKey, config);
    if (inside.ok) {
      const algorithm = sessionKey.algorithm ?? cipherOf(outer.value);
      return ok({ message: inside.value, sessionKey: { ...sessionKey, algorithm } });
    }
    failed = worse(failed, inside.error);
  }
  return err(failed ?? reasonOf(report, passwords.length > 0));
}

async function decryptWith(
  bytes: Bytes,
  sessionKey: SessionKey,
  config: openpgp.Config,
  mayRetry = true,
): Promise<Result<openpgp.Message<Uint8Array>, DecryptError>> {
  // Decrypting consumes the packets, so each attempt reads them anew.
  const message = await parse(bytes, config);
  if (!message.ok) return message;
  try {
    const { algorithm, data } = sessionKey;
    const inside = await message.value.decrypt(
      undefined,
      undefined,
      [
        {
          data,
          ...(algorithm !== null && { algorithm: cipherName(algorithm) }),
        } as openpgp.SessionKey,
      ],
      undefined,
      config,
    );
    return ok(inside as openpgp.Message<Uint8Array>);
  } catch (error) {
    if (mayRetry && isTrailingByteError(messageOf(error))) {
      return withOwnInflater(() => decryptWith(bytes, sessionKey, config, false));
    }
    const known = limitError(error, config);
    if (known !== null || sessionKey.recipient !== null) return err(known ?? { kind: 'tampered' });
    // Password packets have no integrity of their own: a wrong password gives a wrong key, not an error.
    const isRightKey = await passesQuickCheck(bytes, sessionKey);
    return err({ kind: isRightKey === true ? 'tampered' : 'wrong-password' });
  }
}

async function readPlain(bytes: Bytes, config: openpgp.Config) {
  const message = await parse(bytes, config);
  return message.ok ? ok({ message: message.value, sessionKey: null }) : message;
}

async function parse(
  bytes: Bytes,
  config: openpgp.Config,
  mayRetry = true,
): Promise<Result<openpgp.Message<Uint8Array>, DecryptError>> {
  try {
    const message = await openpgp.readMessage({ binaryMessage: bytes, config });
    return ok(message as openpgp.Message<Uint8Array>);
  } catch (error) {
    const text = messageOf(error);
    if (mayRetry && isTrailingByteError(text)) {
      return withOwnInflater(() => parse(bytes, config, false));
    }
    const unsupported = /unsupported|not supported|Unknown packet|Unsupported/.test(text);
    return err(
      limitError(error, config) ??
        (unsupported ? { kind: 'unsupported', what: text } : { kind: 'damaged' }),
    );
  }
}

function limitError(error: unknown, config: openpgp.Config): DecryptError | null {
  return /Maximum decompressed message size/.test(messageOf(error))
    ? { kind: 'too-large', what: 'decompressed', limit: config.maxDecompressedMessageSize }
    : null;
}

/** A right key over changed data tells more than a wrong password. */
const worse = (a: DecryptError | null, b: DecryptError): DecryptError =>
  a === null || a.kind === 'wrong-password' ? b : a;

function encryptionOf(bytes: Bytes): 'yes' | 'none' | 'no-integrity' | 'cut-short' {
  const frames = framesOf(bytes);
  if (frames === null) return startsEncrypted(bytes) ? 'cut-short' : 'none';
  const tags = new Set(frames.map(({ tag }) => tag));
  if (tags.has(TAG.encrypted) || tags.has(TAG.encryptedAead)) return 'yes';
  if (tags.has(TAG.encryptedWithoutIntegrity)) return 'no-integrity';
  return startsEncrypted(bytes) ? 'cut-short' : 'none';
}

/** Session key packets come first and say that data should follow. */
function startsEncrypted(bytes: Bytes): boolean {
  const header = bytes[0] ?? 0;
  const tag = (header & 0x40) === 0 ? (header >> 2) & 0x0f : header & 0x3f;
  return ([1, 3, 9, 18, 20] as number[]).includes(tag);
}

async function readSecretKeys(all: readonly Bytes[]): Promise<openpgp.PrivateKey[]> {
  const keys = await Promise.all(all.map(readOneKey));
  return keys.filter((key): key is openpgp.PrivateKey => key?.isPrivate() ?? false);
}

/** Version 2 encryption and GnuPG's OCB name their cipher in the data packet. */
function cipherOf(message: openpgp.Message<Uint8Array>): openpgp.enums.symmetric | null {
  const { symEncryptedIntegrityProtectedData, aeadEncryptedData } = openpgp.enums.packet;
  const [data] = message.packets.filterByTag(symEncryptedIntegrityProtectedData, aeadEncryptedData);
  return (
    (data as unknown as { cipherAlgorithm?: openpgp.enums.symmetric })?.cipherAlgorithm ?? null
  );
}

/** The library wants names; unknown numbers fail there. */
const cipherName = (algorithm: number): string =>
  Object.entries(openpgp.enums.symmetric).find(([, value]) => Number(value) === algorithm)?.[0] ??
  '';
