/** Somebody with a copy of the disk who moves sealed things about, or puts old ones back. */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { importKey, openRecord, sealRecord } from '@/lib/vault/record';
import { changePassphrase, createVault, unlockVault } from '@/lib/vault/vault';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { random, now: 0, cost: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 } };
const { header, keys } = await createVault('first', deps);
const context = { compartment: 'watch', kind: 'person', id: 'a', version: 1 };

describe('a sealed record', () => {
  it('does not open with the key of the other compartment', async () => {
    const sealed = await sealRecord(keys.watch, context, utf8('Ana'), random);
    expect((await openRecord(keys.keys, context, sealed)).ok).toBe(false);
  });

  it('does not open in another vault, be it the same passphrase', async () => {
    const other = await createVault('first', deps);
    const sealed = await sealRecord(keys.watch, context, utf8('Ana'), random);
    expect((await openRecord(other.keys.watch, context, sealed)).ok).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('may have the id «%s»', async (id) => {
    const sealed = await sealRecord(keys.watch, { ...context, id }, utf8('Ana'), random);
    expect((await openRecord(keys.watch, { ...context, id }, sealed)).ok).toBe(true);
    expect((await openRecord(keys.watch, context, sealed)).ok).toBe(false);
  });

  it('opens by the imported key as by its bytes', async () => {
    const imported = await importKey(keys.watch);
    const sealed = await sealRecord(imported, context, utf8('Ana'), random);
    expect((await openRecord(keys.watch, context, sealed)).ok).toBe(true);
  });
});

describe('an old header put back', () => {
  it('opens by the old passphrase only: what docs/THREAT-MODEL.md says of a changed passphrase', async () => {
    const changed = await changePassphrase(header, 'first', 'second', deps);
    if (!changed.ok) throw new Error(changed.error.kind);
    expect((await unlockVault(header, 'second', ['watch'])).ok).toBe(false);
    expect(await unlockVault(header, 'first', ['watch'])).toEqual({
      ok: true,
      value: { watch: keys.watch },
    });
  });

  it('does not mix with a new one', async () => {
    const changed = await changePassphrase(header, 'first', 'second', deps);
    if (!changed.ok) throw new Error(changed.error.kind);
    for (const passphrase of ['first', 'second']) {
      const mixed = { ...changed.value, wrapped: header.wrapped };
      expect((await unlockVault(mixed, passphrase, ['watch'])).ok).toBe(false);
    }
  });
});
