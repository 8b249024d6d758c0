/** Looks at the feeds that are due, in a way that every death of the background is survived (facts/feeds.md 6). */
import { SECOND } from '@/lib/core/time';
import type { Random } from '@/lib/core/time';
import { readFeed } from '@/lib/feeds/read-feed';
import {
  conditionalHeaders,
  nextAfterAnswer,
  nextAfterFailure,
  validatorsAfter,
} from '@/lib/feeds/schedule';

import { countNew } from './alerts';
import type { FeedPorts, FetchedFeed } from './feed-ports';
import { ownServersWith } from './follow';
import { recordsOf } from './heard';
import type { World } from './ports';
import { getRecord, type Put, type Stored, writeRecords } from './records';
import { listSubscriptions, type Subscription } from './subscriptions';

// A feed that killed us twice is treated as one that failed, so that it cannot starve the others.
const MAX_ATTEMPTS = 2;
const AT_ONCE = 4;
// Well under the 30 s after which the browser may end us; the alarm goes on with the rest.
const WORK_TIME = 20 * SECOND;
const SOONEST = 30 * SECOND;

/**
 * Polls what is due, then sets the alarm for the next. `all`: the user asked to look now. The caller holds a lock that
 * dies with the background, so that no two polls run at once and none waits for a dead one.
 */
export async function poll(world: World, ports: FeedPorts, all = false): Promise<void> {
  const started = world.clock();
  const looked = new Set<string>();
  while (world.clock() - started < WORK_TIME) {
    const listing = await listSubscriptions(world);
    if (!listing.ok || listing.value.records.length === 0) return;
    const batch = dueNow(listing.value.records, world, looked, all).slice(0, AT_ONCE);
    if (batch.length === 0) break;
    await ports.guard(await ownServersWith(world, null));
    await Promise.all(
      batch.map(({ id }) => {
        looked.add(id);
        return pollOne(world, ports, id);
      }),
    );
    await ports.showCount(await countNew(world));
  }
  await setNextAlarm(world, ports);
}

/** In random order, one for each host. */
function dueNow(
  records: readonly Stored<'subscription'>[],
  world: World,
  looked: ReadonlySet<string>,
  all: boolean,
): Stored<'subscription'>[] {
  const now = world.clock();
  const hosts = new Set<string>();
  return shuffled(records, world.random).filter(({ id, value }) => {
    const host = new URL(value.url).host;
    const due = (all || value.nextAt <= now) && value.health !== 'gone';
    if (!due || looked.has(id) || hosts.has(host)) return false;
    hosts.add(host);
    return true;
  });
}

/** Servers must not learn the list by its order. */
const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const weights = random(list.length * 4);
  const view = new DataView(weights.buffer);
  return list
    .map((value, index) => ({ value, weight: view.getUint32(index * 4) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ value }) => value);
};

async function pollOne(world: World, ports: FeedPorts, id: string): Promise<void> {
  const known = await getRecord(world, 'subscription', id);
  if (!known.ok || known.value === null) return;
  // Written before the request: if it kills us, the next life knows.
  const begun: Subscription = { ...known.value, attempts: known.value.attempts + 1 };
  await put(world, id, begun);
  if (begun.attempts > MAX_ATTEMPTS) return put(world, id, failed(world, begun, {}, 'failing'));
  const fetched = await ports.fetchFeed(begun.url, conditionalHeaders(begun.validators));
  // The user may have stopped following, or locked, in the meantime.
  const current = await getRecord(world, 'subscription', id);
  if (!current.ok || current.value === null) return;
  if (!fetched.ok) {
    const health = fetched.error.kind === 'no-access' ? 'no-access' : 'failing';
    return put(world, id, failed(world, begun, {}, health));
  }
  await takeIn(world, id, begun, fetched.value);
}

/** One transaction for all that an answer brings: items, validators, the next time. */
async function takeIn(
  world: World,
  id: string,
  begun: Subscription,
  fetched: FetchedFeed,
): Promise<void> {
  const { status, headers, bytes, url } = fetched;
  if (status === 304) return put(world, id, answered(world, begun, headers, null));
  if (status === 410) return put(world, id, failed(world, begun, headers, 'gone'));
  if (status < 200 || status > 299) return put(world, id, failed(world, begun, headers, 'failing'));
  const read = readFeed(bytes, { url, contentType: headers['content-type'] ?? '' });
  if (!read.ok) return put(world, id, failed(world, begun, headers, 'broken'));
  const { puts, fresh } = await recordsOf(world, id, read.value, begun.title);
  const next = answered(world, begun, headers, read.value.ttlMinutes);
  const value = fresh > 0 ? { ...next, lastNewAt: world.clock() } : next;
  const changes: Put[] = [...puts, { kind: 'subscription', id, value }];
  await writeRecords(world, changes);
}

const put = async (world: World, id: string, value: Subscription): Promise<void> => {
  await writeRecords(world, [{ kind: 'subscription', id, value }]);
};

const chanceOf = (world: World): number => (world.random(1)[0] ?? 0) / 256;

function answered(
  world: World,
  old: Subscription,
  headers: FetchedFeed['headers'],
  ttlMinutes: number | null,
): Subscription {
  const now = world.clock();
  const validators = validatorsAfter(old.validators, headers);
  return {
    ...old,
    validators,
    nextAt: nextAfterAnswer({ headers, validators, ttlMinutes }, now, chanceOf(world)),
    attempts: 0,
    failures: 0,
    lastSuccessAt: now,
    health: 'ok',
  };
}

function failed(
  world: World,
  old: Subscription,
  headers: FetchedFeed['headers'],
  health: Subscription['health'],
): Subscription {
  const failures = old.failures + 1;
  return {
    ...old,
    failures,
    health,
    attempts: 0,
    nextAt: nextAfterFailure(failures, headers, world.clock(), chanceOf(world)),
  };
}

async function setNextAlarm(world: World, ports: FeedPorts): Promise<void> {
  const listing = await listSubscriptions(world);
  const alive = (listing.ok ? listing.value.records : []).filter(
    ({ value }) => value.health !== 'gone',
  );
  if (alive.length === 0) return;
  const next = Math.min(...alive.map(({ value }) => value.nextAt));
  await ports.wakeAt(Math.max(next, world.clock() + SOONEST));
}
