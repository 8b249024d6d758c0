/** `sop decrypt` */
import { toHex, utf8 } from '@/lib/core/bytes';
import { type OpenError, type OpenRequest, type Opened, openMessage } from '@/lib/pgp/open';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { type ExitName, fail } from './failure';
import { prepareOutput, readInput, readPasswords, readStdin } from './files';
import { readCerts, readKeys } from './keys';
import { print } from './output';
import { accepted, verificationLines } from './verifications';

/** A file on disk, not a text on a page. */
const MAX_DECOMPRESSED = 1024 * 1024 * 1024;

export const decrypt: Command = async (args, now) => {
  const options = parseArguments(args, {
    'session-key-out': 'one',
    'with-session-key': 'many',
    'with-password': 'many',
    'verify-with': 'many',
    'verifications-out': 'one',
    'verify-out': 'one',
    'verify-not-before': 'one',
    'verify-not-after': 'one',
    'with-key-password': 'many',
  });
  const verifyWith = options.many('verify-with');
  const verificationsName = options.one('verifications-out') ?? options.one('verify-out');
  if (verifyWith.length > 0 !== (verificationsName !== undefined)) {
    return fail('INCOMPLETE_VERIFICATION', '--verify-with and --verifications-out go together');
  }
  const sessionKeyNames = options.many('with-session-key');
  const passwordNames = options.many('with-password');
  if (options.positional.length + sessionKeyNames.length + passwordNames.length === 0) {
    return fail('MISSING_ARG', 'a key, a password or a session key is wanted');
  }
  const writeSessionKey = prepareOutput(options.one('session-key-out'));
  const writeVerifications = prepareOutput(verificationsName);
  const keyPasswords = readPasswords(options.many('with-key-password'));
  const opened = await openMessage({
    sessionKeys: sessionKeyNames.map(readSessionKey),
    passwords: readPasswords(passwordNames),
    secretKeys: await readKeys(options.positional, keyPasswords, now),
    certificates: await readCerts(verifyWith, now),
    message: readStdin(),
    now,
    maxDecompressedBytes: MAX_DECOMPRESSED,
  });
  if (!opened.ok) return failOpening(opened.error);
  if (!opened.value.encrypted) return fail('BAD_DATA', 'the message is not encrypted');
  writeSessionKey?.(sessionKeyLine(opened.value));
  const bounds = { notBefore: 'verify-not-before', notAfter: 'verify-not-after' };
  writeVerifications?.(verificationLines(accepted(opened.value.signatures, options, bounds, now)));
  return print(opened.value.format === 'text' ? (opened.value.text ?? '') : opened.value.bytes);
};

function readSessionKey(name: string): NonNullable<OpenRequest['sessionKeys']>[number] {
  const text = new TextDecoder().decode(readInput(name)).trim();
  const match = /^(\d+):((?:[0-9A-Fa-f]{2})+)$/.exec(text);
  if (match === null) return fail('BAD_DATA', `${name} holds no session key`);
  const data = Uint8Array.from(match[2]?.match(/../g) ?? [], (octet) => Number.parseInt(octet, 16));
  return { algorithm: Number(match[1]), data, recipient: null };
}

const sessionKeyLine = ({ sessionKey }: Opened) =>
  utf8(
    `${sessionKey?.algorithm ?? 0}:${toHex(sessionKey?.data ?? new Uint8Array()).toUpperCase()}\n`,
  );

function failOpening(error: OpenError): never {
  const exits: Partial<Record<OpenError['kind'], ExitName>> = {
    'not-a-message': 'BAD_DATA',
    damaged: 'BAD_DATA',
    locked: 'KEY_IS_PROTECTED',
  };
  return fail(exits[error.kind] ?? 'CANNOT_DECRYPT', JSON.stringify(error));
}
