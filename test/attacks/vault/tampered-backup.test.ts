/** Backup files that somebody made up or altered: refused with a reason, at once, and never half-opened. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concat, fromUtf8, utf8 } from '@/lib/core/bytes';
import { type BackupSecret, openBackup, sealBackup } from '@/lib/vault/backup';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const cost = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
const byPassphrase: BackupSecret = { kind: 'passphrase', passphrase: 'p', cost };
const byRecovery: BackupSecret = { kind: 'recovery', secret: random(16) };
const file = await sealBackup(utf8('everything'), [byPassphrase, byRecovery], random);
const headerLength = fromUtf8(file).split('\n', 2).join('\n').length + 1;
const header = fromUtf8(file.subarray(0, headerLength));
const body = file.slice(headerLength);

const kindOf = async (bytes: Uint8Array<ArrayBuffer>, secret = byRecovery) => {
  const opened = await openBackup(bytes, secret);
  return opened.ok ? 'open' : opened.error.kind;
};
const withHeader = (text: string) => concat(utf8(text), body);
const withSlots = (change: (slots: Record<string, unknown>[]) => unknown) => {
  const [first = '', second = ''] = header.split('\n');
  const { slots } = JSON.parse(second) as { slots: Record<string, unknown>[] };
  return withHeader(`${first}\n${JSON.stringify({ slots: change(slots) })}\n`);
};
const withCost = (bad: object) => withSlots(([slot, ...rest]) => [{ ...slot, cost: bad }, ...rest]);

describe('a backup that was altered', () => {
  it.each([
    ['is something else', utf8('PK\u0003\u0004 zip'), 'no-backup'],
    ['is empty', new Uint8Array(), 'no-backup'],
    ['is from a later version', withHeader(header.replace('backup 1', 'backup 2')), 'too-new'],
    ['names version zero', withHeader(header.replace('backup 1', 'backup 0')), 'damaged'],
    ['ends in its header', utf8(header.slice(0, -1)), 'damaged'],
    ['has no content', utf8(header), 'damaged'],
    ['has a header without end', utf8(`mycel-backup 1\n${' '.repeat(2 ** 20)}`), 'damaged'],
    ['has no way in', withSlots(() => []), 'damaged'],
    ['has five ways in', withSlots(([, slot]) => Array(5).fill(slot)), 'damaged'],
    ['has a thousand ways in', withSlots(([, slot]) => Array(1000).fill(slot)), 'damaged'],
    ['asks for a terabyte', withCost({ memoryKiB: 2 ** 30, passes: 1, lanes: 1 }), 'damaged'],
    ['asks for no work', withCost({ memoryKiB: 1, passes: 1, lanes: 1 }), 'damaged'],
    ['lost a way in', withSlots((slots) => slots.slice(1)), 'damaged'],
    ['has its ways in another order', withSlots((slots) => slots.toReversed()), 'damaged'],
    ['has a field more', withSlots(([a, b]) => [a, { ...b, __proto__: null, x: 1 }]), 'damaged'],
    ['was cut', file.slice(0, -1), 'damaged'],
    ['was made longer', concat(file, Uint8Array.of(0)), 'damaged'],
  ])('%s', async (_, bytes, kind) => {
    expect(await kindOf(new Uint8Array(bytes))).toBe(kind);
  });

  it('with a slot of another backup does not open', async () => {
    const other = await sealBackup(utf8('other'), [byRecovery], random);
    const [, line = ''] = fromUtf8(other).split('\n');
    const [slot] = (JSON.parse(line) as { slots: unknown[] }).slots;
    expect(await kindOf(withSlots(([first]) => [first, slot]))).toBe('damaged');
  });

  it('with any byte changed never opens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = file.slice();
          changed[at] = (changed[at] ?? 0) ^ flip;
          expect(await kindOf(changed)).not.toBe('open');
        },
      ),
      { numRuns: 300 },
    );
  });
});
