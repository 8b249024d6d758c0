/** `sop encrypt` */
import { toHex, utf8 } from '@/lib/core/bytes';
import { type SealError, sealMessage } from '@/lib/pgp/seal';

import { parseArguments } from './arguments';
import { CIPHERS } from './ciphers';
import type { Command } from './command';
import { chooseAs, contentOf, failSigning } from './content';
import { fail } from './failure';
import { prepareOutput, readPassword, readPasswords, readStdin } from './files';
import { readCerts, readKeys } from './keys';
import { print } from './output';

export const encrypt: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    as: 'one',
    'with-password': 'many',
    'sign-with': 'many',
    'with-key-password': 'many',
    'session-key-out': 'one',
    profile: 'one',
    for: 'one',
  });
  const as = chooseAs(options.one('as'), ['binary', 'text']);
  const profile = options.one('profile') ?? 'default';
  if (!['default', 'compatible', 'compatibility', 'security', 'performance'].includes(profile)) {
    return fail('UNSUPPORTED_PROFILE', `no profile ${profile}`);
  }
  if (!['any', 'storage', 'communications'].includes(options.one('for') ?? 'any')) {
    return fail('UNSUPPORTED_OPTION', '--for is any, storage or communications');
  }
  const passwordNames = options.many('with-password');
  if (options.positional.length === 0 && passwordNames.length === 0) {
    return fail('MISSING_ARG', 'a certificate or a password is wanted');
  }
  const writeSessionKey = prepareOutput(options.one('session-key-out'));
  const passwords = passwordNames.map((name) => readPassword(name, true));
  const recipients = await readCerts(options.positional, now);
  const keyPasswords = readPasswords(options.many('with-key-password'));
  const signWith = await readKeys(options.many('sign-with'), keyPasswords, now);
  const sealed = await sealMessage({
    ...contentOf(readStdin(), as),
    recipients,
    signWith,
    passwords,
    now,
    options: { onlyV1: profile.startsWith('compatib') },
  });
  if (!sealed.ok) return failSealing(sealed.error);
  const { armored, bytes, sessionKey } = sealed.value;
  const cipher = CIPHERS[sessionKey.algorithm] ?? 0;
  writeSessionKey?.(utf8(`${cipher}:${toHex(sessionKey.data).toUpperCase()}\n`));
  return print(options.flag('no-armor') ? bytes : armored);
};

function failSealing(error: SealError): never {
  switch (error.kind) {
    case 'nobody':
      return fail('MISSING_ARG', 'nobody could read it');
    case 'not-a-certificate':
      return fail('BAD_DATA', `recipient ${error.index + 1} is no certificate`);
    case 'cannot-encrypt':
      return fail('CERT_CANNOT_ENCRYPT', `${error.fingerprint}: ${error.reason}`);
    case 'locked':
    case 'cannot-sign':
    case 'not-a-secret-key':
      return failSigning(error);
  }
}
