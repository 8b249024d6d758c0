/** The writing window. Its address carries a token and nothing else; what the token means is in the session. */
import { mountPage } from '@/lib/ui/mount';
import { provideWords, t } from '@/lib/ui/words';
import { Notice } from '@/lib/ui/components/notice';
import { Compose } from '@/lib/ui/views/compose';
import { NoKeyYet } from '@/lib/ui/views/no-key-yet';
import { UnlockPage } from '@/lib/ui/views/unlock-page';
import { createUnlock } from '@/lib/app/unlock-outcome';
import { ask } from '@/lib/platform/messages';
import { onVaultChange } from '@/lib/platform/session';
import { closeSelf, openTab } from '@/lib/platform/windows';
import { say } from '@/lib/platform/words';
import { world } from '@/lib/platform/world';

import { composeActions } from './actions';
import { loadCompose } from './load';

provideWords(say);
const token = location.hash.slice(1);
const unlock = createUnlock(world, () => ask('vault/changed', null));

const show = mountPage(async () => {
  const loaded = await loadCompose(world, token);
  if (loaded.kind === 'no-key')
    return <NoKeyYet make={() => void openTab('welcome').then(closeSelf)} />;
  if (loaded.kind === 'damaged') {
    return (
      <main>
        <Notice tone="bad">{t('composeKeyDamaged')}</Notice>
      </main>
    );
  }
  if (loaded.kind === 'locked') return <UnlockPage unlock={unlock} />;
  return (
    <Compose key={loaded.draftId} {...loaded.view} {...composeActions(world, token, loaded)} />
  );
});
onVaultChange(() => void show());
