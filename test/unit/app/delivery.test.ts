import { describe, expect, it } from 'vitest';

import {
  acceptDelivery,
  carryOutDeliveries,
  type DeliveryPorts,
  type Insertion,
} from '@/lib/app/delivery';
import { createFakeWorld } from '@/test/support/fake-world';

const token = 'a'.repeat(32);
const order = { token, armored: '-----BEGIN PGP MESSAGE-----', draftId: null };
const target = { tabId: 7, frameId: 0, token, singleLine: false, maxLength: null };

/** A page whose field answers as told; keeps what was written and which windows came back. */
function createPage(answer: Insertion['kind'] | 'dies') {
  const written: string[] = [];
  const reopened: string[] = [];
  const alarms: number[] = [];
  const ports: DeliveryPorts = {
    insert: (_, armored) => {
      if (answer === 'dies') return new Promise(() => {});
      if (answer === 'inserted') written.push(armored);
      return Promise.resolve({ kind: answer });
    },
    reopen: (which) => Promise.resolve(void reopened.push(which)),
    wakeAt: (when) => Promise.resolve(void alarms.push(when)),
  };
  return { ports, written, reopened, alarms };
}

describe('a sealed message on its way into its field', () => {
  it('is written once, and then nothing of it is left in the session', async () => {
    const world = createFakeWorld();
    const page = createPage('inserted');
    await world.session.writeMember('target', token, target);
    await acceptDelivery(world, page.ports, order);
    await carryOutDeliveries(world, page.ports);
    await carryOutDeliveries(world, page.ports);
    expect(page.written).toEqual([order.armored]);
    expect(await world.session.listMembers('delivery')).toEqual([]);
    expect(await world.session.listMembers('target')).toEqual([]);
  });

  it('has an alarm set before anything is tried, so that a dead background is woken', async () => {
    const world = createFakeWorld();
    const page = createPage('dies');
    await acceptDelivery(world, page.ports, order);
    expect(page.alarms).toEqual([world.clock() + 30_000]);
  });

  it('is carried out by the next life when the background dies while writing', async () => {
    const world = createFakeWorld();
    await world.session.writeMember('target', token, target);
    const dying = createPage('dies');
    await acceptDelivery(world, dying.ports, order);
    void carryOutDeliveries(world, dying.ports);
    const nextLife = createPage('inserted');
    await carryOutDeliveries(world, nextLife.ports);
    expect(nextLife.written).toEqual([order.armored]);
  });

  it.each(['refused', 'failed', 'gone'] as const)(
    'comes back to the user, ciphertext and all, when the field says «%s»',
    async (answer) => {
      const world = createFakeWorld();
      const page = createPage(answer);
      await world.session.writeMember('target', token, target);
      await acceptDelivery(world, page.ports, order);
      await carryOutDeliveries(world, page.ports);
      expect(page.reopened).toEqual([token]);
      expect(await world.session.readMember('delivery', token)).toEqual({
        armored: order.armored,
        draftId: null,
        state: 'failed',
        reason: answer,
      });
    },
  );

  it('comes back when the field that was clicked is not known any more', async () => {
    const world = createFakeWorld();
    const page = createPage('inserted');
    await acceptDelivery(world, page.ports, order);
    await carryOutDeliveries(world, page.ports);
    expect(page.written).toEqual([]);
    expect(page.reopened).toEqual([token]);
  });
});
