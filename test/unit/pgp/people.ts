/** Identities for tests, and results without their wrapping. */
import type { Result } from '@/lib/core/result';
import { type Identity, createIdentity } from '@/lib/pgp/generate';
import type { Profile } from '@/lib/pgp/policy';

export const NOW = new Date('2026-11-24T12:34:56Z');
export const MADE = new Date('2026-01-05T06:07:08Z');

export const identity = async (name: string, profile: Profile = 'compatible'): Promise<Identity> =>
  good(await createIdentity({ name, profile, now: MADE }));

/** The value; throws with the error's kind where there is none. */
export function good<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error; throws where there is none. */
export function bad<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('an error was expected');
  return result.error;
}
