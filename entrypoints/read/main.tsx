/** The reading window: plaintext is shown here and never in a page. */
import { readMessage } from '@/lib/app/read-message';
import { createUnlock } from '@/lib/app/unlock-outcome';
import { vaultState } from '@/lib/app/vault';
import { ask } from '@/lib/platform/messages';
import { onVaultChange } from '@/lib/platform/session';
import { closeSelf, openTab, openWindow } from '@/lib/platform/windows';
import { say } from '@/lib/platform/words';
import { world } from '@/lib/platform/world';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { NoKeyYet } from '@/lib/ui/views/no-key-yet';
import { Read } from '@/lib/ui/views/read';
import { UnlockPage } from '@/lib/ui/views/unlock-page';

import { toOutcome } from './outcome';

provideWords(say);
const token = location.hash.slice(1);
const unlock = createUnlock(world, () => ask('vault/changed', null));

const show = mountPage(async () => {
  const state = await vaultState(world);
  if (state === 'none') return <NoKeyYet make={() => void openTab('welcome').then(closeSelf)} />;
  if (state !== 'open') return <UnlockPage unlock={unlock} />;
  const message = token === '' ? '' : ((await world.session.readMember('reading', token)) ?? '');
  const read = async (text: string, password: string | null) =>
    toOutcome(await readMessage(world, text, password));
  return (
    <Read
      message={message}
      first={message === '' ? null : await read(message, null)}
      read={read}
      reply={() => void openWindow('compose')}
      close={() => void closeSelf()}
    />
  );
});
onVaultChange(() => void show());
