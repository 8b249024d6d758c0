import { describe, expect, it } from 'vitest';

import { listAlerts, markAlerts } from '@/lib/app/alerts';
import type { FeedPorts, FetchedFeed } from '@/lib/app/feed-ports';
import { follow } from '@/lib/app/follow';
import { poll } from '@/lib/app/poll';
import { listSubscriptions } from '@/lib/app/subscriptions';
import { utf8 } from '@/lib/core/bytes';
import { err, ok } from '@/lib/core/result';
import { HOUR, MINUTE } from '@/lib/core/time';
import { createFakeWorld, type FakeWorld } from '@/test/support/fake-world';

const CALL =
  'We need people at the door on Friday at 8:00. Come and stand with the family, bring blankets. Please share.';

const feedOf = (...titles: string[]) =>
  utf8(
    `<rss version="2.0"><channel><title>Tenants</title>${titles
      .map(
        (title) =>
          `<item><title>${title}</title><guid>${title}</guid><description>${CALL}</description></item>`,
      )
      .join('')}</channel></rss>`,
  );

type Server = (url: string, headers: Record<string, string>) => Partial<FetchedFeed> | 'hangs';

/** The network, with a server that answers as told. Keeps what was asked and which alarms were set. */
function createNetwork(world: FakeWorld, server: Server) {
  const asked: string[] = [];
  const alarms: number[] = [];
  const counts: number[] = [];
  const ports: FeedPorts = {
    fetchFeed: async (url, headers) => {
      asked.push(url);
      const answer = server(url, { ...headers });
      if (answer === 'hangs') {
        world.pass(15_000);
        return err({ kind: 'timeout' });
      }
      return ok({ status: 200, url, headers: {}, bytes: feedOf(), ...answer });
    },
    guard: async () => {},
    wakeAt: async (when) => void alarms.push(when),
    showCount: async (count) => void counts.push(count),
  };
  return { ports, asked, alarms, counts };
}

const urls = (world: FakeWorld) =>
  listSubscriptions(world).then((listing) =>
    listing.ok ? listing.value.records.map(({ value }) => value) : [],
  );

describe('following', () => {
  it.each([
    ['not an address', 'hello', 'not-an-address'],
    ['a script', 'javascript:alert(1)', 'not-an-address'],
    ['a file', 'file:///etc/passwd', 'not-an-address'],
    ['this machine', 'http://localhost:8080/feed', 'private-address'],
    ['a private network', 'http://192.168.1.1/feed', 'private-address'],
    ['this machine in disguise', 'http://2130706433/feed', 'private-address'],
  ])('%s asks nobody', async (_, address, kind) => {
    const world = createFakeWorld();
    const network = createNetwork(world, () => ({}));
    expect((await follow(world, network.ports, address, false)).kind).toBe(kind);
    expect(network.asked).toEqual([]);
  });

  it('a page leads to the one feed it announces', async () => {
    const world = createFakeWorld();
    const network = createNetwork(world, (url) =>
      url.endsWith('/feed')
        ? { bytes: feedOf('Eviction: we need you') }
        : { bytes: utf8('<html><link rel="alternate" type="application/rss+xml" href="/feed">') },
    );
    expect(await follow(world, network.ports, 'https://a.example/', false)).toMatchObject({
      kind: 'following',
      title: 'Tenants',
    });
    expect((await urls(world)).map(({ url }) => url)).toEqual(['https://a.example/feed']);
  });
});

async function following(server: Server, ...addresses: string[]) {
  const world = createFakeWorld();
  const first = createNetwork(world, (url, headers) => {
    const answer = server(url, headers);
    return answer === 'hangs' ? {} : answer;
  });
  for (const address of addresses) await follow(world, first.ports, address, false);
  return { world, network: createNetwork(world, server) };
}

describe('polling', () => {
  it('asks nobody before it is time', async () => {
    const { world, network } = await following(() => ({}), 'https://a.example/feed');
    await poll(world, network.ports);
    expect(network.asked).toEqual([]);
    expect(network.alarms[0]).toBeGreaterThan(world.clock());
  });

  it('finds a call once, however often it looks, and however often the feed edits it', async () => {
    let text = 'one';
    const { world, network } = await following(
      () => ({ bytes: utf8(new TextDecoder().decode(feedOf('Call')).replace('Please', text)) }),
      'https://a.example/feed',
    );
    for (text of ['one', 'two', 'three']) {
      world.pass(24 * HOUR);
      await poll(world, network.ports);
    }
    const alerts = await listAlerts(world);
    expect(alerts.ok && alerts.value.alerts.map(({ title }) => title)).toEqual(['Call']);
  });

  it('leaves a dismissed call dismissed when the feed edits it', async () => {
    let text = 'one';
    const { world, network } = await following(
      () => ({ bytes: utf8(new TextDecoder().decode(feedOf('Call')).replace('Please', text)) }),
      'https://a.example/feed',
    );
    const before = await listAlerts(world);
    await markAlerts(world, before.ok ? before.value.alerts.map(({ id }) => id) : [], 'dismissed');
    text = 'edited';
    world.pass(24 * HOUR);
    await poll(world, network.ports);
    expect(await listAlerts(world)).toMatchObject({ value: { alerts: [] } });
  });

  it('a feed that never answers does not keep the others from being asked', async () => {
    const { world, network } = await following(
      (url) => (url.includes('slow') ? 'hangs' : { bytes: feedOf('Call') }),
      'https://slow.example/feed',
      ...Array.from({ length: 9 }, (_, n) => `https://site${n}.example/feed`),
    );
    world.pass(24 * HOUR);
    await poll(world, network.ports);
    world.pass(MINUTE);
    await poll(world, network.ports);
    expect(new Set(network.asked).size).toBe(10);
    const slow = (await urls(world)).find(({ url }) => url.includes('slow'));
    expect(slow).toMatchObject({ health: 'failing' });
    expect(slow?.nextAt).toBeGreaterThan(world.clock());
  });

  it('a feed that killed the background twice counts as one that failed', async () => {
    const { world } = await following(() => ({}), 'https://a.example/feed');
    const dying: FeedPorts = {
      ...createNetwork(world, () => ({})).ports,
      fetchFeed: () => Promise.reject(new Error('killed')),
    };
    for (let life = 0; life < 2; life += 1) {
      world.pass(24 * HOUR);
      await expect(poll(world, dying)).rejects.toThrow('killed');
    }
    world.pass(24 * HOUR);
    const network = createNetwork(world, () => ({}));
    await poll(world, network.ports);
    expect(network.asked).toEqual([]);
    expect((await urls(world))[0]).toMatchObject({ health: 'failing', attempts: 0 });
  });

  it('a feed that has ended for good is asked no more', async () => {
    let status = 200;
    const { world, network } = await following(() => ({ status }), 'https://a.example/feed');
    status = 410;
    world.pass(24 * HOUR);
    await poll(world, network.ports);
    world.pass(240 * HOUR);
    await poll(world, network.ports);
    expect(network.asked).toHaveLength(1);
    expect((await urls(world))[0]?.health).toBe('gone');
  });

  it('sends the validators that the server gave, and «nothing new» is a success', async () => {
    const sent: Record<string, string>[] = [];
    const { world, network } = await following((_, headers) => {
      sent.push(headers);
      const known = headers['If-None-Match'] === '"v1"';
      return known ? { status: 304, bytes: utf8('') } : { headers: { etag: '"v1"' } };
    }, 'https://a.example/feed');
    world.pass(24 * HOUR);
    await poll(world, network.ports);
    expect(sent.at(-1)).toMatchObject({ 'If-None-Match': '"v1"' });
    expect((await urls(world))[0]).toMatchObject({ health: 'ok', failures: 0 });
  });
});
