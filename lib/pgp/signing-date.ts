/** When a message signature says it was made: the day, not the second. */
import type * as openpgp from 'openpgp';

import { DAY } from '@/lib/core/time';

import { inner } from './library-gaps';

/**
 * Start of the day (UTC) of `now`, but never before the signing key and its newest self-signature or binding were
 * made: a signature from before would be invalid for everyone. Never after `now`, except if the key itself is.
 */
export function signingDate(key: openpgp.Key, now: Date): Date {
  const day = Math.floor(now.getTime() / DAY) * DAY;
  const made = [
    key.getCreationTime(),
    ...inner(key).directSignatures.map(({ created }) => created),
    ...key.users.flatMap((user) => user.selfCertifications.map(({ created }) => created)),
    ...key.subkeys.flatMap((subkey) => subkey.bindingSignatures.map(({ created }) => created)),
  ].map((date) => date?.getTime() ?? 0);
  const newest = Math.max(...made.filter((time) => time <= now.getTime()), 0);
  return new Date(Math.max(day, newest));
}
