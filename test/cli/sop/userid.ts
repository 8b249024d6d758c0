/** `sop certify-userid` and `sop validate-userid` */
import { type Bytes, concat } from '@/lib/core/bytes';
import { type CertifyError, certifiersOf, certifyUserId } from '@/lib/pgp/certify';

import { parseArguments, parseDate } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readPasswords, readStdin } from './files';
import { certsOf, readCerts, readKeys } from './keys';
import { printOpenPgp } from './output';

export const certifyUserid: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    userid: 'many',
    'with-key-password': 'many',
    'no-require-self-sig': 'flag',
  });
  const userIds = options.many('userid');
  if (options.positional.length === 0) return fail('MISSING_ARG', 'a key is wanted');
  if (userIds.length === 0) return fail('MISSING_ARG', '--userid is wanted');
  const passwords = readPasswords(options.many('with-key-password'));
  const keys = await readKeys(options.positional, passwords, now);
  const certified: Bytes[] = [];
  for (let bytes of await certsOf(readStdin(), 'standard input', now)) {
    for (const userId of userIds) {
      for (const secretKey of keys) {
        const withoutSelfSignature = options.flag('no-require-self-sig');
        const request = { certificate: bytes, userId, secretKey, now, withoutSelfSignature };
        const result = await certifyUserId(request);
        bytes = result.ok ? result.value : failCertifying(result.error, userId);
      }
    }
    certified.push(bytes);
  }
  return printOpenPgp(concat(...certified), 'public-key', options.flag('no-armor'));
};

function failCertifying(error: CertifyError, userId: string): never {
  switch (error.kind) {
    case 'no-such-user-id':
      return fail('CERT_USERID_NO_MATCH', `the certificate has no «${userId}»`);
    case 'locked':
      return fail('KEY_IS_PROTECTED', 'the certifying key is locked');
    case 'cannot-certify':
      return fail('KEY_CANNOT_CERTIFY', error.reason);
    case 'not-a-certificate':
    case 'not-a-secret-key':
      return fail('BAD_DATA', error.kind);
  }
}

export const validateUserid: Command = async (args, now) => {
  const options = parseArguments(args, { 'addr-spec-only': 'flag', 'validate-at': 'one' });
  const [userId, ...authorities] = options.positional;
  if (userId === undefined || authorities.length === 0) {
    return fail('MISSING_ARG', 'a user ID and at least one authority are wanted');
  }
  const at = parseDate(options.one('validate-at'), now) ?? now;
  const trusted = await readCerts(authorities, now);
  const matches = options.flag('addr-spec-only')
    ? ({ email }: { email: string }) => email.toLowerCase() === userId.toLowerCase()
    : ({ text }: { text: string }) => text === userId;
  for (const certificate of await certsOf(readStdin(), 'standard input', now)) {
    const certifiers = await certifiersOf(certificate, matches, trusted, at);
    if (certifiers.length === 0)
      return fail('CERT_USERID_NO_MATCH', `nobody vouches for «${userId}»`);
  }
  return undefined;
};
