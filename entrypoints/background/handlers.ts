/** Answers to the messages of our own pages. */
import { markAlerts } from '@/lib/app/alerts';
import { acceptDelivery } from '@/lib/app/delivery';
import { unfollow } from '@/lib/app/subscriptions';
import type { Handlers } from '@/lib/messaging/router';
import { world } from '@/lib/platform/world';

import { carryOut, deliveryPorts } from './delivery';
import { applyLinks } from './links';
import { followAddress, pollAll, pollDue, refreshBadge } from './listen';

export const messageHandlers: Handlers = {
  'compose/deliver': async (order) => {
    await acceptDelivery(world, deliveryPorts, order);
    // Not awaited: the field can be written only after the window that waits for this answer has closed.
    void carryOut();
    return null;
  },
  'feeds/follow': ({ url, ownServer }) => followAddress(url, ownServer),
  'feeds/unfollow': async ({ id }) => {
    await unfollow(world, id);
    await refreshBadge();
    return null;
  },
  'feeds/poll': async () => {
    await pollAll();
    return null;
  },
  'alerts/mark': async ({ ids, state }) => {
    await markAlerts(world, ids, state);
    await refreshBadge();
    return null;
  },
  'links/apply': async () => {
    await applyLinks();
    return null;
  },
  'vault/changed': async () => {
    await applyLinks();
    await refreshBadge();
    // Not awaited: the window that unlocked shows what is there already.
    void pollDue();
    return null;
  },
};
