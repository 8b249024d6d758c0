/** The settings page. */
import { ask } from '@/lib/platform/messages';
import { onReachChange } from '@/lib/platform/permissions';
import { onVaultChange } from '@/lib/platform/session';
import { say } from '@/lib/platform/words';
import { world } from '@/lib/platform/world';
import { lock } from '@/lib/app/vault';
import { createUnlock } from '@/lib/app/unlock-outcome';
import { openTab } from '@/lib/platform/windows';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { Options } from '@/lib/ui/views/options';

import { loadOptions, tabFromHash } from './load';
import { optionsActions } from './actions';

provideWords(say);

const changed = () => ask('vault/changed', null);
const again = (): void => void show();
const show = mountPage(async () => {
  const view = await loadOptions(world);
  const actions = optionsActions(world, again);
  return (
    <Options
      tab={tabFromHash(location.hash)}
      vault={view.vault}
      damaged={view.damaged}
      unlock={createUnlock(world, changed)}
      lock={() => void lock(world, false).then(changed)}
      makeKey={() => void openTab('welcome')}
      people={{ ...view.people, ...actions.people }}
      you={{ ...view.you, ...actions.you }}
      feeds={{ ...view.feeds, ...actions.feeds }}
      links={{ ...view.links, ...actions.links }}
      about={view.about}
    />
  );
});
onVaultChange(again);
onReachChange(again);
