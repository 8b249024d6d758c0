/** First run. */
import { ask } from '@/lib/platform/messages';
import { say } from '@/lib/platform/words';
import { closeSelf, openTab } from '@/lib/platform/windows';
import { world } from '@/lib/platform/world';
import { bringKey, makeKey } from '@/lib/app/first-key';
import { vaultState } from '@/lib/app/vault';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { UnlockPage } from '@/lib/ui/views/unlock-page';
import { Welcome } from '@/lib/ui/views/welcome';
import { createUnlock } from '@/lib/app/unlock-outcome';

provideWords(say);

const changed = <T,>(outcome: T): Promise<T> => ask('vault/changed', null).then(() => outcome);

const show = mountPage(async () => {
  const state = await vaultState(world);
  if (state === 'locked' || state === 'watching') {
    const unlock = createUnlock(world, () => ask('vault/changed', null));
    return <UnlockPage unlock={(passphrase) => unlock(passphrase).finally(() => void show())} />;
  }
  return (
    <Welcome
      hasPassphrase={state === 'open'}
      make={(input) => makeKey(world, input).then(changed)}
      bring={(input) => bringKey(world, input).then(changed)}
      addPeople={() => void openTab('options', 'people').then(closeSelf)}
      later={() => void closeSelf()}
    />
  );
});
