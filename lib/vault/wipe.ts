/** Panic: what is wiped in which order, so that a kill at any instant leaves keys gone and the rest to be finished. */
import { err, ok, type Result } from '@/lib/core/result';

/**
 * Each step may be done again when it was done before. The mark says «finish this at the next start»; it holds nothing
 * else, and goes last.
 */
export const WIPE_STEPS = [
  'set-mark',
  // From here on nothing that is sealed can be opened on this device, not even with the passphrase.
  'forget-open-keys',
  'erase-wrapped-keys',
  'close-windows',
  'erase-sealed-records',
  'erase-open-records',
  'clear-session',
  'clear-settings',
  // Alarms, menus, badge, notifications, dynamic and session rules.
  'clear-traces',
  'remove-permissions',
  'remove-mark',
] as const;

export type WipeStep = (typeof WIPE_STEPS)[number];

export type WipeError = { readonly kind: 'incomplete'; readonly failed: readonly WipeStep[] };

/**
 * Does all steps in order. One that fails holds up none of the others, but the mark stays, and the next start tries
 * again: call it with the same `perform` at every start that finds the mark. `perform` must end, if need be by failing:
 * a database that another window holds open is no reason to wait.
 */
export async function wipe(
  perform: (step: WipeStep) => Promise<void>,
): Promise<Result<null, WipeError>> {
  const failed: WipeStep[] = [];
  for (const step of WIPE_STEPS) {
    if (step === 'remove-mark' && failed.length > 0) break;
    const done = await Promise.resolve(step)
      .then(perform)
      .then(
        () => true,
        () => false,
      );
    // Without a mark nothing is finished after a kill, but everything is still done now.
    if (!done && step !== 'set-mark') failed.push(step);
  }
  return failed.length === 0 ? ok(null) : err({ kind: 'incomplete', failed });
}
