/** Panic: keys first, everything after, and a kill at any instant only delays the rest. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wipe, WIPE_STEPS, type WipeStep } from '@/lib/vault/wipe';

/** A device that dies for good in the middle of one step, or refuses some steps. */
function createDevice() {
  const wiped = new Set<WipeStep>();
  let isMarked = false;
  const run = (step: WipeStep) => {
    if (step === 'set-mark') isMarked = true;
    else if (step === 'remove-mark') isMarked = false;
    else wiped.add(step);
  };
  return {
    wiped,
    isMarked: () => isMarked,
    perform: async (step: WipeStep) => run(step),
    refusing: (refused: readonly WipeStep[]) => async (step: WipeStep) => {
      if (refused.includes(step)) throw new Error(`no ${step}`);
      run(step);
    },
    /** Does so many steps; the next one never ends. */
    dyingAfter: (count: number) => {
      let done = 0;
      return (step: WipeStep): Promise<void> => {
        if (done === count) return new Promise(() => {});
        done += 1;
        run(step);
        return Promise.resolve();
      };
    },
  };
}

const everything = WIPE_STEPS.filter((step) => !step.endsWith('mark')).toSorted();
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the wipe', () => {
  it('wipes keys before anything else, and forgets last that it was asked', () => {
    expect(WIPE_STEPS.slice(0, 3)).toEqual(['set-mark', 'forget-open-keys', 'erase-wrapped-keys']);
    expect(WIPE_STEPS.at(-1)).toBe('remove-mark');
  });

  it('leaves nothing, not even the mark', async () => {
    const device = createDevice();
    expect(await wipe(device.perform)).toEqual({ ok: true, value: null });
    expect([...device.wiped].toSorted()).toEqual(everything);
    expect(device.isMarked()).toBe(false);
  });

  it.each(WIPE_STEPS.map((step, count) => [step, count] as const))(
    'killed at «%s» is finished at the next start',
    async (_, count) => {
      const device = createDevice();
      void wipe(device.dyingAfter(count));
      await settled();
      expect(device.isMarked()).toBe(count > 0);
      if (device.isMarked()) await wipe(device.perform);
      expect([...device.wiped].toSorted()).toEqual(count > 0 ? everything : []);
      expect(device.isMarked()).toBe(false);
    },
  );

  it('goes on past steps that fail, says which, and keeps the mark until they are done', async () => {
    const some = fc.subarray([...WIPE_STEPS], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, async (refused) => {
        const device = createDevice();
        const result = await wipe(device.refusing(refused));
        const failed = refused.filter((step) => !step.endsWith('mark'));
        expect([...device.wiped].toSorted()).toEqual(
          everything.filter((step) => !refused.includes(step)),
        );
        expect(result.ok).toBe(failed.length === 0 && !refused.includes('remove-mark'));
        await wipe(device.perform);
        expect([...device.wiped].toSorted()).toEqual(everything);
        expect(device.isMarked()).toBe(false);
      }),
    );
  });
});
