/** The popup. */
import { ask } from '@/lib/platform/messages';
import { onVaultChange } from '@/lib/platform/session';
import { say } from '@/lib/platform/words';
import { world } from '@/lib/platform/world';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { Popup } from '@/lib/ui/views/popup';

import { popupActions } from './actions';
import { loadPopup } from './load';

provideWords(say);

const again = (): void => void show();
const show = mountPage(async () => {
  const view = await loadPopup(world);
  const fresh = view.alerts.filter(({ isNew }) => isNew).map(({ id }) => id);
  // What is on the screen has been seen: the badge goes, the «new» tags stay until the popup closes.
  if (fresh.length > 0) void ask('alerts/mark', { ids: fresh, state: 'seen' });
  return <Popup {...view} {...popupActions(world, view, again)} />;
});
onVaultChange(again);
