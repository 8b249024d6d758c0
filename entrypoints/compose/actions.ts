/** What the writing window does: keep drafts, seal, hand the sealed message on. */
import { dropDraft, saveDraft } from '@/lib/app/drafts';
import type { World } from '@/lib/app/ports';
import { sealForPeople } from '@/lib/app/seal-message';
import { ask } from '@/lib/platform/messages';
import { closeSelf, openTab } from '@/lib/platform/windows';
import type { ComposeProps, SealInput, SealOutcome } from '@/lib/ui/views/compose';
import { t } from '@/lib/ui/words';

import type { Loaded } from './load';

type Actions = Pick<ComposeProps, 'seal' | 'saveDraft' | 'dropDraft' | 'addPeople' | 'close'>;

export function composeActions(world: World, token: string, { draftId, target }: Loaded): Actions {
  const seal = async (input: SealInput): Promise<SealOutcome> => {
    const { text, people } = input;
    await saveDraft(world, draftId, { text, people, armored: null });
    const sealed = await sealForPeople(world, input);
    if (!sealed.ok) {
      const { error } = sealed;
      return error.kind === 'cannot-read'
        ? { kind: 'problem', name: error.petname, why: t(`problem_${error.problem}`) }
        : { kind: 'failed' };
    }
    const armored = sealed.value;
    await saveDraft(world, draftId, { text, people, armored });
    if (target === null || target.singleLine) return copyOut(armored);
    if (target.maxLength !== null && armored.length > target.maxLength) {
      return { kind: 'sealed', armored, reason: { kind: 'too-long', room: target.maxLength } };
    }
    await ask('compose/deliver', { token, armored, draftId });
    // The field can only be written when the page has the focus again (facts/fields.md 4), so this window goes first.
    await closeSelf();
    return { kind: 'delivering' };
  };
  const copyOut = async (armored: string): Promise<SealOutcome> => {
    try {
      await navigator.clipboard.writeText(armored);
    } catch {
      return { kind: 'sealed', armored, reason: { kind: 'copy' } };
    }
    await dropDraft(world, draftId);
    return { kind: 'sealed', armored, reason: { kind: 'copied' } };
  };
  return {
    seal,
    saveDraft: async ({ text, people }) =>
      (await saveDraft(world, draftId, { text, people, armored: null })).ok,
    dropDraft: () => void dropDraft(world, draftId),
    addPeople: () => void openTab('options', 'people'),
    close: () => {
      void (async () => {
        await dropDraft(world, draftId);
        await world.session.forgetMember('delivery', token);
        await closeSelf();
      })();
    },
  };
}
