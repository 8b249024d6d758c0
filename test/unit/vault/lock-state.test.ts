/** Locking: drafts are sealed, then the key is dropped, then every window goes blank; and nothing opens by itself. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MINUTE } from '@/lib/core/time';
import {
  CLOSED,
  lockState,
  type LockEvent,
  type LockPolicy,
  type LockStep,
  LONGEST_SEALING,
  nextCheck,
} from '@/lib/vault/lock-state';

const policy: LockPolicy = {
  idleMs: 5 * MINUTE,
  onScreenLock: true,
  perOperation: false,
  watchToo: false,
};

/** State and all steps after the events, from a closed vault. */
function after(events: readonly LockEvent[], chosen: Partial<LockPolicy> = {}) {
  let state = CLOSED;
  const steps: LockStep[] = [];
  for (const event of events) {
    const next = lockState(state, event, { ...policy, ...chosen });
    state = next.state;
    steps.push(...next.steps);
  }
  return { state, steps, doors: `${state.keys}/${state.watch}` };
}

const open = (at = 0): LockEvent => ({ kind: 'opened', compartments: ['keys', 'watch'], at });
const openWatch: LockEvent = { kind: 'opened', compartments: ['watch'], at: 0 };
const sealed: LockEvent = { kind: 'drafts-sealed', at: 1 };
const LOCKED: LockStep[] = ['seal-drafts', 'drop-keys', 'blank-windows'];
const ALL: LockStep[] = [
  'seal-drafts',
  'drop-keys',
  'drop-watch',
  'blank-windows',
  'pause-listening',
];

describe('what closes which compartment', () => {
  it.each<[string, LockEvent[], Partial<LockPolicy>, string, LockStep[]]>([
    ['unlocking', [open()], {}, 'open/open', []],
    [
      'the button',
      [open(), { kind: 'lock', all: false, at: 0 }, sealed],
      {},
      'closed/open',
      LOCKED,
    ],
    ['«all»', [open(), { kind: 'lock', all: true, at: 0 }, sealed], {}, 'closed/closed', ALL],
    [
      '«all» with only watch open, where there are no drafts',
      [openWatch, { kind: 'lock', all: true, at: 0 }],
      {},
      'closed/closed',
      ['drop-watch', 'blank-windows', 'pause-listening'],
    ],
    ['being away', [open(), { kind: 'idle', at: 0 }, sealed], {}, 'closed/open', LOCKED],
    ['being away, if wished', [open(), { kind: 'idle', at: 0 }], { idleMs: null }, 'open/open', []],
    [
      'a locked screen',
      [open(), { kind: 'screen-locked', at: 0 }, sealed],
      {},
      'closed/open',
      LOCKED,
    ],
    [
      'a locked screen, where watch goes too',
      [open(), { kind: 'screen-locked', at: 0 }, sealed],
      { watchToo: true },
      'closed/closed',
      ALL,
    ],
    [
      'a locked screen, if not wished',
      [open(), { kind: 'screen-locked', at: 0 }],
      { onScreenLock: false },
      'open/open',
      [],
    ],
    ['one use', [open(), { kind: 'operation-done', at: 0 }], {}, 'open/open', []],
    [
      'one use, where each needs the passphrase',
      [open(), { kind: 'operation-done', at: 0 }, sealed],
      { perOperation: true },
      'closed/open',
      LOCKED,
    ],
    ['a new browser run', [open(), { kind: 'browser-started' }], {}, 'closed/closed', []],
    [
      'a lock that is locked',
      [{ kind: 'lock', all: true, at: 0 }, sealed],
      {},
      'closed/closed',
      [],
    ],
  ])('%s', (_, events, chosen, doors, steps) => {
    expect(after(events, chosen)).toMatchObject({ doors, steps });
  });
});

describe('time', () => {
  const at = (ms: number): LockEvent => ({ kind: 'time', at: ms });

  it('closes after the last use, not after the unlocking', () => {
    const used: LockEvent = { kind: 'used', at: 4 * MINUTE };
    expect(after([open(), used, at(9 * MINUTE - 1)]).doors).toBe('open/open');
    expect(after([open(), used, at(9 * MINUTE)]).doors).toBe('closing/open');
  });

  it('does not wait for a window that never answers', () => {
    const locked = [open(), { kind: 'lock', all: false, at: 0 }] as const;
    expect(after([...locked, at(LONGEST_SEALING - 1)]).doors).toBe('closing/open');
    expect(after([...locked, at(LONGEST_SEALING)])).toMatchObject({
      doors: 'closed/open',
      steps: LOCKED,
    });
  });

  it('that was set back keeps nothing open longer than the idle time', () => {
    const back = after([open(60 * MINUTE), at(MINUTE)]).state;
    expect(nextCheck(back, policy)).toBe(6 * MINUTE);
  });

  it('is asked for only while something is open', () => {
    expect(nextCheck(CLOSED, policy)).toBeNull();
    expect(nextCheck(after([open(7)]).state, policy)).toBe(7 + 5 * MINUTE);
    expect(nextCheck(after([open()]).state, { ...policy, idleMs: null })).toBeNull();
  });
});

it('taking the lock back by unlocking keeps the vault open when the windows answer late', () => {
  const events: LockEvent[] = [open(), { kind: 'lock', all: true, at: 1 }, open(2), sealed];
  expect(after(events)).toMatchObject({ doors: 'open/open', steps: ['seal-drafts'] });
});

describe('whatever happens in whatever order', () => {
  const moment = fc.integer({ min: 0, max: 20 * MINUTE });
  const event = fc.oneof(
    fc.record({
      kind: fc.constant('opened' as const),
      compartments: fc.subarray(['keys', 'watch'] as const),
      at: moment,
    }),
    fc.record({ kind: fc.constant('lock' as const), all: fc.boolean(), at: moment }),
    fc.record({
      kind: fc.constantFrom(
        'used' as const,
        'operation-done' as const,
        'idle' as const,
        'screen-locked' as const,
        'time' as const,
        'drafts-sealed' as const,
      ),
      at: moment,
    }),
    fc.constant({ kind: 'browser-started' as const }),
  );
  const events = fc.array(event, { maxLength: 40 });
  const policies = fc.record({
    idleMs: fc.constantFrom(null, MINUTE),
    onScreenLock: fc.boolean(),
    perOperation: fc.boolean(),
    watchToo: fc.boolean(),
  });

  it('nothing opens but by unlocking', () => {
    fc.assert(
      fc.property(events, policies, (list, chosen) => {
        const { state } = after(
          list.filter(({ kind }) => kind !== 'opened'),
          chosen,
        );
        expect([state.keys, state.watch]).toEqual(['closed', 'closed']);
      }),
    );
  });

  it('no key is dropped before drafts were asked for, and no window stays when one is dropped', () => {
    fc.assert(
      fc.property(events, policies, (list, chosen) => {
        const { steps } = after(list, chosen);
        const spelled = steps.join(' ');
        expect(spelled).not.toMatch(/drop-(?:keys|watch)\b(?! drop-watch| blank-windows)/);
        expect(spelled.split('drop-keys').length).toBeLessThanOrEqual(
          spelled.split('seal-drafts').length,
        );
      }),
    );
  });

  it('«lock all», an answer or three seconds later everything is closed', () => {
    fc.assert(
      fc.property(events, policies, (list, chosen) => {
        const end: LockEvent[] = [
          { kind: 'lock', all: true, at: 30 * MINUTE },
          { kind: 'time', at: 30 * MINUTE + LONGEST_SEALING },
        ];
        expect(after([...list, ...end], chosen).doors).toBe('closed/closed');
      }),
    );
  });
});
