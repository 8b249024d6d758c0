/** Seals what the user wrote for the people they chose, and for themselves. */
import { err, ok, type Result } from '@/lib/core/result';
import { sealMessage } from '@/lib/pgp/seal';

import { listIdentities, storedBytes } from './identities';
import { type KnownPerson, listPeople } from './people';
import type { World } from './ports';
import type { Locked } from './records';

export type SealError =
  | Locked
  | { readonly kind: 'no-identity' }
  | {
      readonly kind: 'cannot-read';
      readonly petname: string;
      readonly problem: Exclude<KnownPerson['problem'], null>;
    }
  | { readonly kind: 'failed' };

/**
 * The OpenPGP message. The user's own key is always among the readers, so that they can read what they sent.
 * Errors: `locked`, `no-identity`, `cannot-read` (a chosen person's key has ended; nothing was sealed), `failed`.
 */
export async function sealForPeople(
  world: World,
  input: { readonly text: string; readonly people: readonly string[]; readonly sign: boolean },
): Promise<Result<string, SealError>> {
  const identities = await listIdentities(world);
  if (!identities.ok) return identities;
  const [me] = identities.value;
  if (me === undefined) return err({ kind: 'no-identity' });
  const everybody = await listPeople(world);
  if (!everybody.ok) return everybody;
  const chosen = everybody.value.filter(({ id }) => input.people.includes(id));
  // A chosen person who has gone meanwhile must not be left out in silence.
  if (chosen.length !== new Set(input.people).size) return err({ kind: 'failed' });
  for (const { problem, value } of chosen) {
    if (problem !== null) return err({ kind: 'cannot-read', petname: value.petname, problem });
  }
  const sealed = await sealMessage({
    text: input.text,
    recipients: [me.value.certificate, ...chosen.map(({ value }) => value.certificate)].map(
      storedBytes,
    ),
    ...(input.sign ? { signWith: storedBytes(me.value.secretKey) } : {}),
    now: new Date(world.clock()),
  });
  return sealed.ok ? ok(sealed.value.armored) : err({ kind: 'failed' });
}
