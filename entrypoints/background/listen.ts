/** Following and polling, wired to the browser. */
import { countNew } from '@/lib/app/alerts';
import type { FeedPorts } from '@/lib/app/feed-ports';
import { follow, type Followed } from '@/lib/app/follow';
import { poll } from '@/lib/app/poll';
import { privateAddressRules } from '@/lib/feeds/private-hosts';
import { setAlarm } from '@/lib/platform/alarms';
import { showCount } from '@/lib/platform/badge';
import { exclusively, unlessUnderWay } from '@/lib/platform/exclusive';
import { fetchFeed } from '@/lib/platform/network';
import { ensureGuard } from '@/lib/platform/own-request-guard';
import { world } from '@/lib/platform/world';

const ports: FeedPorts = {
  fetchFeed,
  guard: (ownServers) => ensureGuard(privateAddressRules, ownServers),
  wakeAt: (whenMs) => setAlarm('poll', whenMs),
  showCount,
};

export const pollDue = (): Promise<void> => unlessUnderWay('poll', () => poll(world, ports));

/** The user asked to look now: all feeds, due or not. */
export const pollAll = (): Promise<void> => exclusively('poll', () => poll(world, ports, true));

export async function followAddress(url: string, ownServer: boolean): Promise<Followed> {
  const followed = await follow(world, ports, url, ownServer);
  await refreshBadge();
  if (followed.kind === 'following') await pollDue();
  return followed;
}

export const refreshBadge = async (): Promise<void> => showCount(await countNew(world));

/** A permission prompt may have closed the window that asked: what was meant is done here. */
export async function finishIntent(): Promise<void> {
  const intent = await world.session.read('intent');
  if (intent === null) return;
  await world.session.forget('intent');
  await followAddress(intent.url, intent.ownServer);
}
