/** Brings a sealed message into its field after our window has closed, and never loses it on the way. */
import { SECOND } from '@/lib/core/time';
import type { Delivery, Target } from '@/lib/storage/session';

import { dropDraft } from './drafts';
import type { World } from './ports';

/** What came of writing into the field. `gone`: the page or the field is not the one that was clicked. */
export type Insertion =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'refused' | 'failed' | 'gone' };

export type DeliveryPorts = {
  readonly insert: (target: Target, armored: string) => Promise<Insertion>;
  /** Opens our window again, with what could not be delivered. */
  readonly reopen: (token: string) => Promise<void>;
  /** Wakes a background that died while inserting. */
  readonly wakeAt: (whenMs: number) => Promise<void>;
};

// The browser's own minimum for alarms (facts/feeds.md 6).
const RETRY_AFTER = 30 * SECOND;

/**
 * Takes a sealed message over from the writing window. Once this has returned, every death of the background is
 * survived: its next start, or the alarm, calls `carryOutDeliveries`.
 */
export async function acceptDelivery(
  world: World,
  ports: Pick<DeliveryPorts, 'wakeAt'>,
  order: { readonly token: string; readonly armored: string; readonly draftId: string | null },
): Promise<void> {
  const { token, armored, draftId } = order;
  await world.session.writeMember('delivery', token, {
    armored,
    draftId,
    state: 'pending',
    reason: null,
  });
  await ports.wakeAt(world.clock() + RETRY_AFTER);
}

/** Carries out what was accepted, also by an earlier life. Writing into the field twice is writing once. */
export async function carryOutDeliveries(world: World, ports: DeliveryPorts): Promise<void> {
  for (const token of await world.session.listMembers('delivery')) {
    const delivery = await world.session.readMember('delivery', token);
    if (delivery?.state === 'pending') await carryOut(world, ports, token);
  }
}

async function carryOut(world: World, ports: DeliveryPorts, token: string): Promise<void> {
  const delivery = await world.session.readMember('delivery', token);
  if (delivery === null) return;
  const target = await world.session.readMember('target', token);
  const result =
    target === null ? { kind: 'gone' as const } : await ports.insert(target, delivery.armored);
  if (result.kind === 'inserted') await finish(world, token, delivery);
  else await giveBack(world, ports, token, delivery, result.kind);
}

/** Only now, after reading back has shown the message in its field, the draft goes. */
async function finish(world: World, token: string, delivery: Delivery): Promise<void> {
  if (delivery.draftId !== null) await dropDraft(world, delivery.draftId);
  await world.session.forgetMember('delivery', token);
  await world.session.forgetMember('target', token);
}

async function giveBack(
  world: World,
  ports: DeliveryPorts,
  token: string,
  delivery: Delivery,
  reason: string,
): Promise<void> {
  await world.session.writeMember('delivery', token, { ...delivery, state: 'failed', reason });
  await ports.reopen(token);
}
