/** `sop change-key-password` */
import { type Bytes, concat } from '@/lib/core/bytes';
import { lockSecretKey, readSecretKeys } from '@/lib/pgp/secret-key';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readPassword, readPasswords, readStdin } from './files';
import { keysOf, unlocked } from './keys';
import { printOpenPgp } from './output';

export const changeKeyPassword: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'new-key-password': 'one',
    'old-key-password': 'many',
  });
  const newName = options.one('new-key-password');
  const newPassword = newName === undefined ? null : readPassword(newName, true);
  const oldPasswords = readPasswords(options.many('old-key-password'));
  const changed: Bytes[] = [];
  for (const bytes of await keysOf(readStdin(), 'standard input', now)) {
    const open = await unlocked(bytes, oldPasswords);
    if (await isLocked(open, now)) return fail('KEY_IS_PROTECTED', 'no old password opens the key');
    const locked = newPassword === null ? null : await lockSecretKey(open, newPassword);
    changed.push(locked?.ok ? locked.value : open);
  }
  return printOpenPgp(concat(...changed), 'private-key', options.flag('no-armor'));
};

export async function isLocked(bytes: Bytes, now: Date): Promise<boolean> {
  const read = await readSecretKeys(bytes, now);
  return read.ok && read.value.some(({ locked }) => locked);
}
