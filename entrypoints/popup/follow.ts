/** Follows a feed from a click: asks for access in the same tick, and leaves the intent behind for the background. */
import { FOLLOW_FAILED, sayFollowed } from '@/lib/ui/followed-words';
import type { World } from '@/lib/app/ports';
import { ask } from '@/lib/platform/messages';
import { requestReach } from '@/lib/platform/permissions';
import { t } from '@/lib/ui/words';

export async function followFromClick(world: World, url: string): Promise<string> {
  // Both start in this tick; the prompt may close the popup before either is done.
  const granted = requestReach(url);
  await world.session.write('intent', { kind: 'follow', url, ownServer: false });
  if (!(await granted)) {
    await world.session.forget('intent');
    return t('followNoAccess');
  }
  const followed = await ask('feeds/follow', { url, ownServer: false });
  await world.session.forget('intent');
  return followed.ok ? sayFollowed(followed.value).words : t(FOLLOW_FAILED);
}
