/** What the popup does. Permission prompts may close it: what was meant is stored before (DESIGN «Rules»). */
import { cleanOnSite } from '@/lib/app/offsites';
import type { World } from '@/lib/app/ports';
import { createUnlock } from '@/lib/app/unlock-outcome';
import { lock } from '@/lib/app/vault';
import { ask } from '@/lib/platform/messages';
import { requestEverything } from '@/lib/platform/permissions';
import { openLink, openTab, openWindow } from '@/lib/platform/windows';
import type { PopupProps } from '@/lib/ui/views/popup';

import { followFromClick } from './follow';
import type { PopupView } from './load';

type Actions = Omit<PopupProps, keyof PopupView>;

export function popupActions(world: World, view: PopupView, again: () => void): Actions {
  return {
    unlock: createUnlock(world, () => ask('vault/changed', null)),
    open: ({ link }) => void (link !== null && openLink(link)),
    dismiss: ({ id }) => void ask('alerts/mark', { ids: [id], state: 'dismissed' }).then(again),
    follow: (offer) => followFromClick(world, offer.url),
    // First thing in the click, nothing awaited before it.
    grantCleaning: () =>
      void requestEverything()
        .then(() => ask('links/apply', null))
        .then(again),
    cleanHere: (on) => {
      const site = view.page?.site;
      if (site === undefined) return;
      void cleanOnSite(world, site, on)
        .then(() => ask('links/apply', null))
        .then(again);
    },
    go: (where) => void go(world, where),
  };
}

async function go(world: World, where: Parameters<PopupProps['go']>[0]): Promise<void> {
  switch (where) {
    case 'write':
      await openWindow('compose');
      break;
    case 'read':
      await openWindow('read');
      break;
    case 'settings':
      await openTab('options');
      break;
    case 'make-key':
      await openTab('welcome');
      break;
    case 'lock':
      await lock(world, false);
      await ask('vault/changed', null);
      return;
  }
  close();
}
