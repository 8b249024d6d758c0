/** Follows an address that the user gave: a feed, or a page that announces feeds. */
import { type FeedCandidate, feedsInPage } from '@/lib/feeds/discover';
import type { Feed } from '@/lib/feeds/feed';
import { isPrivateHost } from '@/lib/feeds/private-hosts';
import { readFeed } from '@/lib/feeds/read-feed';
import { nextAfterAnswer, NO_VALIDATORS, validatorsAfter } from '@/lib/feeds/schedule';
import { fromUtf8 } from '@/lib/core/bytes';
import { oneLine } from '@/lib/core/text';

import type { FeedPorts, FetchedFeed } from './feed-ports';
import { recordsOf } from './heard';
import type { World } from './ports';
import { getRecord, writeRecords } from './records';
import { idFor } from './record-id';
import { listSubscriptions, type Subscription } from './subscriptions';
import { readWebAddress } from './web-address';

// A title is for finding a feed in a list, not for filling the screen.
const TITLE_LENGTH = 100;

export type Followed =
  | { readonly kind: 'following'; readonly title: string; readonly alerts: number }
  | { readonly kind: 'choose'; readonly candidates: FeedCandidate[] }
  | { readonly kind: 'no-access'; readonly origin: string }
  | { readonly kind: 'unreachable'; readonly status: number | null }
  | {
      readonly kind: 'already' | 'private-address' | 'no-feed' | 'not-an-address' | 'locked';
    };

/**
 * Looks at the address once. A feed is followed; a page with one feed leads to it; with several the user chooses.
 * Private addresses are refused unless the user said that the server is their own.
 */
export async function follow(
  world: World,
  ports: FeedPorts,
  address: string,
  ownServer: boolean,
): Promise<Followed> {
  const url = readWebAddress(address);
  if (url === null) return { kind: 'not-an-address' };
  if (isPrivateHost(new URL(url).hostname) && !ownServer) return { kind: 'private-address' };
  return followAt(world, ports, url, ownServer, true);
}

async function followAt(
  world: World,
  ports: FeedPorts,
  url: string,
  ownServer: boolean,
  mayDiscover: boolean,
): Promise<Followed> {
  const id = await idFor(world, 'subscription', url);
  if (id === null) return { kind: 'locked' };
  const known = await getRecord(world, 'subscription', id);
  if (known.ok && known.value !== null) return { kind: 'already' };
  await ports.guard(await ownServersWith(world, ownServer ? url : null));
  const fetched = await ports.fetchFeed(url, {});
  if (!fetched.ok) {
    return fetched.error.kind === 'no-access'
      ? { kind: 'no-access', origin: new URL(url).origin }
      : { kind: 'unreachable', status: null };
  }
  const { status, headers, bytes, url: finalUrl } = fetched.value;
  if (status < 200 || status > 299) return { kind: 'unreachable', status };
  const contentType = headers['content-type'] ?? '';
  const read = readFeed(bytes, { url: finalUrl, contentType });
  if (read.ok) return keep(world, { id, url, ownServer }, read.value, fetched.value);
  if (!mayDiscover) return { kind: 'no-feed' };
  return choose(world, ports, feedsInPage(fromUtf8(bytes), finalUrl), ownServer);
}

/** One feed is followed at once if it is on a host that may be reached; among several the user chooses. */
async function choose(
  world: World,
  ports: FeedPorts,
  candidates: FeedCandidate[],
  ownServer: boolean,
): Promise<Followed> {
  const [only, second] = candidates;
  if (only === undefined) return { kind: 'no-feed' };
  if (second !== undefined) return { kind: 'choose', candidates };
  const followed = await followAt(world, ports, only.url, ownServer, false);
  // The feed lives on another host: choosing it is the click that asks for access there.
  return followed.kind === 'no-access' ? { kind: 'choose', candidates } : followed;
}

async function keep(
  world: World,
  { id, url, ownServer }: { id: string; url: string; ownServer: boolean },
  feed: Feed,
  { headers }: FetchedFeed,
): Promise<Followed> {
  const now = world.clock();
  const title = oneLine(feed.title ?? '', TITLE_LENGTH) || new URL(url).host;
  const validators = validatorsAfter(NO_VALIDATORS, headers);
  const chance = (world.random(1)[0] ?? 0) / 256;
  const subscription: Subscription = {
    url,
    title,
    site: feed.link,
    ownServer,
    addedAt: now,
    nextAt: nextAfterAnswer({ headers, validators, ttlMinutes: feed.ttlMinutes }, now, chance),
    attempts: 0,
    failures: 0,
    lastSuccessAt: now,
    lastNewAt: now,
    health: 'ok',
    validators,
  };
  const { puts } = await recordsOf(world, id, feed, title);
  const written = await writeRecords(world, [
    { kind: 'subscription', id, value: subscription },
    ...puts,
  ]);
  if (!written.ok) return { kind: 'locked' };
  const alerts = puts.filter((put) => put.kind === 'item' && put.value.callout).length;
  return { kind: 'following', title, alerts };
}

/** Hosts that the user named as their own, with `url`'s if given. */
export async function ownServersWith(world: World, url: string | null): Promise<string[]> {
  const subscriptions = await listSubscriptions(world);
  const own = (subscriptions.ok ? subscriptions.value.records : [])
    .filter(({ value }) => value.ownServer)
    .map(({ value }) => value.url);
  const all = url === null ? own : [...own, url];
  return [...new Set(all.map((address) => new URL(address).hostname))];
}
