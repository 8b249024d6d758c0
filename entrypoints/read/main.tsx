/** The reading window: plaintext is shown here and never in a page. */
import { readMessage } from '@/lib/app/read-message';
import { tryUnlock } from '@/lib/app/unlock-outcome';
import { vaultState } from '@/lib/app/vault';
import { ask } from '@/lib/platform/messages';
import { onVaultChange } from '@/lib/platform/session';
import { closeSelf, openTab, openWindow } from '@/lib/platform/windows';
import { say } from '@/lib/platform/words';
import { world } from '@/lib/platform/world';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { UnlockForm } from '@/lib/ui/components/unlock-form';
import { NoKeyYet } from '@/lib/ui/views/no-key-yet';
import { Read } from '@/lib/ui/views/read';

import { toOutcome } from './outcome';

provideWords(say);
const token = location.hash.slice(1);

const show = mountPage(async () => {
  const state = await vaultState(world);
  if (state === 'none') return <NoKeyYet make={() => void openTab('welcome').then(closeSelf)} />;
  if (state !== 'open') {
    const unlock = async (passphrase: string) => {
      const word = await tryUnlock(world, passphrase);
      if (word === 'open') await ask('vault/changed', null);
      return word;
    };
    return (
      <main>
        <UnlockForm unlock={unlock} />
      </main>
    );
  }
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
