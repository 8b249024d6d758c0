/** `sop extract-cert` */
import { concat } from '@/lib/core/bytes';
import { readSecretKeys } from '@/lib/pgp/secret-key';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readStdin } from './files';
import { printOpenPgp } from './output';

export const extractCert: Command = async (args, now) => {
  const options = parseArguments(args, { 'no-armor': 'flag', armor: 'flag' });
  const read = await readSecretKeys(readStdin(), now);
  if (!read.ok) return fail('BAD_DATA', 'no secret key on standard input');
  const certificates = concat(...read.value.map(({ certificate }) => certificate.bytes));
  return printOpenPgp(certificates, 'public-key', options.flag('no-armor'));
};
