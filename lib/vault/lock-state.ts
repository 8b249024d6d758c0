/** When compartments close, and what to do in which order: seal drafts, then drop the key, then blank every window. */
import { type Millis, SECOND } from '@/lib/core/time';

import type { Compartment } from './header';

export type Door = 'closed' | 'open' | 'closing';

/** Plain data for the session. */
export type LockState = {
  readonly keys: Door;
  readonly watch: Door;
  readonly usedAt: Millis;
  /** Since when drafts are being sealed, or null. */
  readonly closingSince: Millis | null;
};

export const CLOSED: LockState = { keys: 'closed', watch: 'closed', usedAt: 0, closingSince: null };

export type LockPolicy = {
  /** Close after so long without use; null for never. */
  readonly idleMs: Millis | null;
  readonly onScreenLock: boolean;
  /** Close the private keys after every single use. */
  readonly perOperation: boolean;
  /** Idle and screen lock close `watch` too; alerts then pause. */
  readonly watchToo: boolean;
};

export type LockEvent =
  | { readonly kind: 'opened'; readonly compartments: readonly Compartment[]; readonly at: Millis }
  | { readonly kind: 'used'; readonly at: Millis }
  | { readonly kind: 'operation-done'; readonly at: Millis }
  /** Button or shortcut. */
  | { readonly kind: 'lock'; readonly all: boolean; readonly at: Millis }
  /** The browser says that the person is away, or that the screen is locked. */
  | { readonly kind: 'idle'; readonly at: Millis }
  | { readonly kind: 'screen-locked'; readonly at: Millis }
  /** An alarm: see `nextCheck`. */
  | { readonly kind: 'time'; readonly at: Millis }
  /** Every window has sealed its drafts. */
  | { readonly kind: 'drafts-sealed'; readonly at: Millis }
  /** Session memory is empty: nothing is open, whatever was. */
  | { readonly kind: 'browser-started' };

export type LockStep =
  | 'seal-drafts'
  | 'drop-keys'
  | 'drop-watch'
  | 'blank-windows'
  | 'pause-listening';

export type LockOutcome = { readonly state: LockState; readonly steps: readonly LockStep[] };

/** A window that does not answer must not hold the vault open. */
export const LONGEST_SEALING: Millis = 3 * SECOND;

/** The next state, and what to do in this order. Never opens anything but by `opened`. */
export function lockState(state: LockState, event: LockEvent, policy: LockPolicy): LockOutcome {
  switch (event.kind) {
    case 'opened':
      return still(opened(state, event.compartments, event.at));
    case 'used':
      return still({ ...state, usedAt: event.at });
    case 'operation-done': {
      const used = { ...state, usedAt: event.at };
      return policy.perOperation ? close(used, false, event.at) : still(used);
    }
    case 'lock':
      return close(state, event.all, event.at);
    case 'idle':
      return policy.idleMs === null ? still(state) : close(state, policy.watchToo, event.at);
    case 'screen-locked':
      return policy.onScreenLock ? close(state, policy.watchToo, event.at) : still(state);
    case 'time':
      return check(state, event.at, policy);
    case 'drafts-sealed':
      return state.closingSince === null ? still(state) : drop(state);
    case 'browser-started':
      return still(CLOSED);
  }
}

/** When `time` must be told next, or null if nothing is waiting for it. */
export function nextCheck(state: LockState, { idleMs }: LockPolicy): Millis | null {
  if (state.closingSince !== null) return state.closingSince + LONGEST_SEALING;
  const isOpen = state.keys === 'open' || state.watch === 'open';
  return isOpen && idleMs !== null ? state.usedAt + idleMs : null;
}

const still = (state: LockState): LockOutcome => ({ state, steps: [] });

function opened(state: LockState, compartments: readonly Compartment[], at: Millis): LockState {
  const doors = { keys: state.keys, watch: state.watch };
  for (const compartment of compartments) doors[compartment] = 'open';
  const isClosing = doors.keys === 'closing' || doors.watch === 'closing';
  return { ...doors, usedAt: at, closingSince: isClosing ? state.closingSince : null };
}

/** Drafts lie in `keys`: only while it is open is there anything to seal. */
function close(state: LockState, all: boolean, at: Millis): LockOutcome {
  const closing: LockState = {
    ...state,
    keys: state.keys === 'open' ? 'closing' : state.keys,
    watch: all && state.watch === 'open' ? 'closing' : state.watch,
  };
  if (closing.keys === state.keys && closing.watch === state.watch) return still(state);
  if (closing.keys !== 'closing') return drop(closing);
  const isNew = state.keys === 'open';
  return {
    state: { ...closing, closingSince: isNew ? at : state.closingSince },
    steps: isNew ? ['seal-drafts'] : [],
  };
}

function drop(state: LockState): LockOutcome {
  const after = (door: Door): Door => (door === 'closing' ? 'closed' : door);
  const steps: LockStep[] = [];
  if (state.keys === 'closing') steps.push('drop-keys');
  if (state.watch === 'closing') steps.push('drop-watch');
  if (steps.length > 0) steps.push('blank-windows');
  if (state.watch === 'closing') steps.push('pause-listening');
  return {
    state: { ...state, keys: after(state.keys), watch: after(state.watch), closingSince: null },
    steps,
  };
}

function check(state: LockState, at: Millis, policy: LockPolicy): LockOutcome {
  // A clock that was set back must not keep the vault open until it has caught up.
  const usedAt = Math.min(state.usedAt, at);
  const since = state.closingSince === null ? null : Math.min(state.closingSince, at);
  const now = { ...state, usedAt, closingSince: since };
  if (since !== null) return at - since >= LONGEST_SEALING ? drop(now) : still(now);
  const isIdle = policy.idleMs !== null && at - usedAt >= policy.idleMs;
  return isIdle ? close(now, policy.watchToo, at) : still(now);
}
