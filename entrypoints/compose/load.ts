/** Gathers what the writing window shows. */
import { countDamaged } from '@/lib/app/damaged';
import { type Draft, listDrafts } from '@/lib/app/drafts';
import { listIdentities } from '@/lib/app/identities';
import { listPeople } from '@/lib/app/people';
import type { World } from '@/lib/app/ports';
import { freshId, vaultState } from '@/lib/app/vault';
import { claim } from '@/lib/platform/claims';
import type { Delivery, Target } from '@/lib/storage/session';
import type { ComposeProps } from '@/lib/ui/views/compose';
import { t } from '@/lib/ui/words';
import type { SealedReason } from '@/lib/ui/views/compose-result';

export type Loaded = {
  readonly kind: 'ready';
  readonly draftId: string;
  readonly target: Target | null;
  readonly view: Pick<
    ComposeProps,
    'me' | 'people' | 'field' | 'fieldRefused' | 'draft' | 'undelivered'
  >;
};

/** What has to be done before anything can be written. */
type NotReady =
  | { readonly kind: 'locked' }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'damaged' };

export async function loadCompose(world: World, token: string): Promise<Loaded | NotReady> {
  const state = await vaultState(world);
  if (state === 'none') return { kind: 'no-key' };
  const identities = await listIdentities(world);
  const people = await listPeople(world);
  const drafts = await listDrafts(world);
  if (!identities.ok || !people.ok || !drafts.ok) return { kind: 'locked' };
  const [me] = identities.value;
  // A key that cannot be read is not a key that was never made: no first run over it.
  if (me === undefined)
    return (await countDamaged(world)) > 0 ? { kind: 'damaged' } : { kind: 'no-key' };
  const target = token === '' ? null : await world.session.readMember('target', token);
  const delivery = token === '' ? null : await world.session.readMember('delivery', token);
  const draft = await firstFree(drafts.value);
  const draftId = draft?.id ?? freshId(world);
  await claim(`draft:${draftId}`);
  return {
    kind: 'ready',
    draftId,
    target,
    view: {
      me: me.value.name,
      people: people.value.map(({ id, value, problem }) => ({
        id,
        petname: value.petname,
        verified: value.verified,
        problem: problem === null ? null : t(`problem_${problem}`),
      })),
      field: target,
      fieldRefused: token === 'no-field',
      draft: draft?.value ?? null,
      undelivered:
        delivery?.state === 'failed'
          ? { armored: delivery.armored, reason: reasonOf(delivery, target) }
          : null,
    },
  };
}

/** The newest draft that no other window is writing. */
async function firstFree(drafts: readonly Draft[]): Promise<Draft | null> {
  for (const draft of drafts) if (await claim(`draft:${draft.id}`)) return draft;
  return null;
}

function reasonOf({ reason }: Delivery, target: Target | null): SealedReason {
  if (reason === 'gone') return { kind: 'field-gone' };
  if (reason === 'too-long' && target !== null && target.maxLength !== null) {
    return { kind: 'too-long', room: target.maxLength };
  }
  return { kind: 'not-inserted' };
}
