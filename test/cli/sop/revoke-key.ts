/** `sop revoke-key` */
import { type Bytes, concat } from '@/lib/core/bytes';
import { revokeKey as revoke } from '@/lib/pgp/revoke';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readPasswords, readStdin } from './files';
import { keysOf, unlocked } from './keys';
import { printOpenPgp } from './output';

export const revokeKey: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'with-key-password': 'many',
  });
  const passwords = readPasswords(options.many('with-key-password'));
  const revoked: Bytes[] = [];
  for (const bytes of await keysOf(readStdin(), 'standard input', now)) {
    const result = await revoke(await unlocked(bytes, passwords), now);
    if (result.ok) revoked.push(result.value);
    else if (result.error.kind === 'locked') fail('KEY_IS_PROTECTED', 'the key is locked');
    else if (result.error.kind === 'no-secret-key') fail('BAD_DATA', 'no secret key');
    else fail('PRIMARY_KEY_BAD', result.error.reason);
  }
  return printOpenPgp(concat(...revoked), 'public-key', options.flag('no-armor'));
};
