/** How a sealed message reaches its field from the background. */
import { carryOutDeliveries, type DeliveryPorts } from '@/lib/app/delivery';
import { setAlarm } from '@/lib/platform/alarms';
import { exclusively } from '@/lib/platform/exclusive';
import { insertIntoField } from '@/lib/platform/field';
import { openWindow } from '@/lib/platform/windows';
import { world } from '@/lib/platform/world';

export const deliveryPorts: DeliveryPorts = {
  insert: insertIntoField,
  reopen: (token) => openWindow('compose', token),
  wakeAt: (whenMs) => setAlarm('deliver', whenMs),
};

/** One at a time: an alarm and a message may both want to carry the same message. */
export const carryOut = (): Promise<void> =>
  exclusively('deliver', () => carryOutDeliveries(world, deliveryPorts));
