import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { openRecord, sealRecord } from '@/lib/vault/record';
import { createVault, unlockVault } from '@/lib/vault/vault';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { random, now: 0, cost: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 } };
const made = await createVault('correct horse battery', deps);
const open = (header: unknown) => unlockVault(header, 'correct horse battery', ['keys', 'watch']);
const withCost = (cost: unknown) => ({ ...made.header, cost });
const kindOf = async (header: unknown) => {
  const opened = await open(header);
  return opened.ok ? 'open' : opened.error.kind;
};

describe('a vault header that somebody changed', () => {
  it.each([
    ['no object', 'x'],
    ['empty', {}],
    ['a prototype trick', JSON.parse('{"__proto__": {"version": 1}}')],
    ['a terabyte of memory', withCost({ memoryKiB: 2 ** 30, passes: 1, lanes: 1 })],
    ['a million passes', withCost({ memoryKiB: 8192, passes: 1e6, lanes: 1 })],
    ['no memory at all', withCost({ memoryKiB: 8, passes: 1, lanes: 1 })],
    ['a salt that is no text', { ...made.header, salt: 7 }],
    [
      'each bound kept, but all passes too much',
      withCost({ memoryKiB: 2 ** 20, passes: 16, lanes: 1 }),
    ],
    ['memory as text', withCost({ memoryKiB: '8192', passes: 1, lanes: 1 })],
    ['half a pass', withCost({ memoryKiB: 8192, passes: 1.5, lanes: 1 })],
    ['a salt of no length', { ...made.header, salt: '' }],
    ['a megabyte of salt', { ...made.header, salt: 'A'.repeat(2 ** 20) }],
    ['no wrapped keys', { ...made.header, wrapped: {} }],
    ['only one wrapped key', { ...made.header, wrapped: { keys: made.header.wrapped.keys } }],
    [
      'wrapped keys that only a prototype has',
      { ...made.header, wrapped: Object.create(made.header.wrapped) },
    ],
    ['version zero', { ...made.header, version: 0 }],
    ['version and a half', { ...made.header, version: 1.5 }],
  ])('%s is «damaged», at once and without work', async (_, header) => {
    expect(await kindOf(header)).toBe('damaged');
  });

  it('from a later version is «too new»', async () => {
    expect(await kindOf({ ...made.header, version: 2 })).toBe('too-new');
  });

  it('with its two compartments swapped does not open', async () => {
    const { keys, watch } = made.header.wrapped;
    expect(await kindOf({ ...made.header, wrapped: { keys: watch, watch: keys } })).toBe('damaged');
  });

  it('with a wrapped key of another vault is «damaged», although the passphrase is right', async () => {
    const other = await createVault('correct horse battery', deps);
    const wrapped = { ...made.header.wrapped, keys: other.header.wrapped.keys };
    expect(await kindOf({ ...made.header, wrapped })).toBe('damaged');
  });

  it.each([
    ['less work', { cost: { memoryKiB: 8 * 1024, passes: 2, lanes: 1 } }],
    ['another salt', { salt: btoa('sixteen bytes ok') }],
  ])('that asks for %s opens for nobody', async (_, change) => {
    expect(await kindOf({ ...made.header, ...change })).toBe('wrong-passphrase');
  });

  it('of any other shape is refused and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (header) => {
        expect(await kindOf(header)).toBe('damaged');
      }),
    );
  });
});

describe('a sealed record in the wrong place', () => {
  const key = random(32);
  const context = { compartment: 'keys', kind: 'draft', id: '1', version: 1 };

  it.each([
    ['another id', { ...context, id: '2' }],
    ['another kind', { ...context, kind: 'identity' }],
    ['another compartment', { ...context, compartment: 'watch' }],
    ['another version', { ...context, version: 2 }],
    ['an id that spells another context', { ...context, id: '1",1]', version: 1 }],
  ])('under %s does not open', async (_, other) => {
    const sealed = await sealRecord(key, context, utf8('secret'), random);
    expect(await openRecord(key, other, sealed)).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    });
  });

  it('with any bit flipped or any length does not open', async () => {
    const sealed = await sealRecord(key, context, utf8('secret'), random);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = sealed.slice();
          changed[at] = (changed[at] ?? 0) ^ flip;
          expect((await openRecord(key, context, changed)).ok).toBe(false);
          expect((await openRecord(key, context, sealed.slice(0, at))).ok).toBe(false);
        },
      ),
    );
  });
});
