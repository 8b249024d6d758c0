/** Gathers what the popup shows. */
import { listAlerts } from '@/lib/app/alerts';
import { cleanForSharing, siteOfPage } from '@/lib/app/clean-link';
import { listOffsites } from '@/lib/app/offsites';
import type { World } from '@/lib/app/ports';
import { listSubscriptions } from '@/lib/app/subscriptions';
import { vaultState } from '@/lib/app/vault';
import { feedsAmong } from '@/lib/feeds/discover';
import type { Reason } from '@/lib/links/reasons';
import { readAnnouncedFeeds } from '@/lib/platform/page';
import { canReachEverything } from '@/lib/platform/permissions';
import { readSetting } from '@/lib/platform/settings';
import { activeTab } from '@/lib/platform/windows';
import type { PopupProps } from '@/lib/ui/views/popup';
import type { PageLink } from '@/lib/ui/views/this-page';
import { t, type WordKey } from '@/lib/ui/words';

export type PopupView = Pick<
  PopupProps,
  'now' | 'vault' | 'alerts' | 'damaged' | 'followsAnything' | 'page' | 'offers'
>;

export async function loadPopup(world: World): Promise<PopupView> {
  const tab = await activeTab();
  const [alerts, subscriptions, announced] = await Promise.all([
    listAlerts(world),
    listSubscriptions(world),
    tab === null ? [] : readAnnouncedFeeds(tab.id),
  ]);
  const followed = subscriptions.ok ? subscriptions.value.records : [];
  const followedUrls = new Set(followed.map(({ value }) => value.url));
  return {
    now: world.clock(),
    vault: await vaultState(world),
    alerts: alerts.ok ? alerts.value.alerts : [],
    damaged: alerts.ok ? alerts.value.damaged : 0,
    followsAnything: followed.length > 0,
    page: tab?.url == null ? null : await pageLink(world, tab.url),
    offers: feedsAmong(announced, tab?.url ?? null).map((feed) => ({
      ...feed,
      followed: followedUrls.has(feed.url),
    })),
  };
}

async function pageLink(world: World, url: string): Promise<PageLink | null> {
  const site = siteOfPage(url);
  if (site === null) return null;
  const { href, removed, unwrapped } = cleanForSharing(url);
  return {
    href,
    site,
    unwrapped,
    removed: removed.map(({ name, reason, company }) => ({
      name,
      reason: company === null ? sayReason(reason) : `${company}: ${sayReason(reason)}`,
    })),
    browsing: await browsing(world, site),
  };
}

async function browsing(world: World, site: string): Promise<PageLink['browsing']> {
  if (!(await readSetting('cleaning'))) return 'off';
  if (!(await canReachEverything())) return 'no-access';
  const offsites = await listOffsites(world);
  return offsites.ok && offsites.value.some(({ value }) => value.site === site) ? 'off-here' : 'on';
}

/** Message names have no hyphens. */
const sayReason = (reason: Reason): string => t(`reason_${reason.replace('-', '_')}` as WordKey);
