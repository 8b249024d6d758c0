/** One word for what came of a passphrase, as every window needs it. */
import type { Compartment } from '@/lib/storage/kinds';

import type { World } from './ports';
import { unlock } from './vault';

export type UnlockWord = 'open' | 'wrong-passphrase' | 'damaged' | 'too-new' | 'wait';

/** What every window does with a passphrase: tries it, and tells the background when it opened. */
export const createUnlock =
  (world: World, tell: () => Promise<unknown>) =>
  async (passphrase: string): Promise<UnlockWord> => {
    const word = await tryUnlock(world, passphrase);
    if (word === 'open') await tell();
    return word;
  };

/** Tries the passphrase. A vault that is not there counts as damaged: the caller saw one a moment ago. */
export async function tryUnlock(
  world: World,
  passphrase: string,
  compartments?: readonly Compartment[],
): Promise<UnlockWord> {
  const result = await unlock(world, passphrase, compartments);
  if (result.ok) return 'open';
  return result.error.kind === 'none' ? 'damaged' : result.error.kind;
}
