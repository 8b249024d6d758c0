import { describe, expect, it } from 'vitest';

import { writeOpenKeys } from '@/lib/app/data-keys';
import { bringKey, makeKey } from '@/lib/app/first-key';
import { listIdentities } from '@/lib/app/identities';
import { listRecords } from '@/lib/app/records';
import { tryUnlock } from '@/lib/app/unlock-outcome';
import { makeVault, vaultState } from '@/lib/app/vault';
import { createFakeWorld } from '@/test/support/fake-world';

const PASSPHRASE = 'kettle harbour moss lantern';
const OTHER = 'another four unrelated words';
const ana = { name: 'Ana', email: '' };

describe('the first key', () => {
  it('is kept under the passphrase that was typed with it', async () => {
    const world = createFakeWorld();
    expect((await makeKey(world, { ...ana, passphrase: PASSPHRASE })).kind).toBe('ready');
    const next = world.closeBrowser();
    expect(await tryUnlock(next, PASSPHRASE)).toBe('open');
    const identities = await listIdentities(next);
    expect(identities.ok && identities.value.map(({ value }) => value.name)).toEqual(['Ana']);
  });

  it('that fails leaves no passphrase behind, so the next try sets its own', async () => {
    const world = createFakeWorld();
    const bad = { name: 'Ana', email: 'nonsense', passphrase: OTHER };
    expect(await makeKey(world, bad)).toEqual({ kind: 'email-invalid' });
    const nonsense = { key: 'nonsense', keyPassphrase: '', passphrase: OTHER };
    expect(await bringKey(world, nonsense)).toEqual({ kind: 'key-not-found' });
    expect(await vaultState(world)).toBe('none');
    await makeKey(world, { ...ana, passphrase: PASSPHRASE });
    expect(await tryUnlock(world.closeBrowser(), PASSPHRASE)).toBe('open');
  });

  it('is refused under a passphrase that is not the one set before', async () => {
    const world = createFakeWorld();
    await makeVault(world, PASSPHRASE);
    expect(await makeKey(world, { ...ana, passphrase: OTHER })).toEqual({
      kind: 'other-passphrase',
    });
    expect((await makeKey(world, { ...ana, passphrase: PASSPHRASE })).kind).toBe('ready');
  });
});

describe('a damaged store', () => {
  it('whose header is lost is «damaged», and no new vault is made over what it holds', async () => {
    const world = createFakeWorld();
    await makeKey(world, { ...ana, passphrase: PASSPHRASE });
    await world.databases.vault.erase();
    const next = world.closeBrowser();
    expect(await vaultState(next)).toBe('locked');
    expect(await tryUnlock(next, PASSPHRASE)).toBe('damaged');
    expect(await makeVault(next, OTHER)).toEqual({ ok: false, error: { kind: 'exists' } });
  });

  it('with a row that holds no bytes reports that row and shows the others', async () => {
    const world = createFakeWorld();
    await makeKey(world, { ...ana, passphrase: PASSPHRASE });
    const bytes = 'text' as unknown as Uint8Array;
    await world.databases.sealed.change([
      { put: { id: 'x', kind: 'identity', shelf: '', version: 1, bytes } },
    ]);
    const listing = await listRecords(world, 'identity');
    expect(listing).toMatchObject({ ok: true, value: { damaged: ['x'] } });
    expect(listing.ok && listing.value.records).toHaveLength(1);
  });

  it('of open keys counts as locked, and the passphrase opens it again', async () => {
    const world = createFakeWorld();
    await makeKey(world, { ...ana, passphrase: PASSPHRASE });
    await writeOpenKeys(world, { keys: new Uint8Array(3), watch: new Uint8Array(3) });
    expect(await vaultState(world)).toBe('locked');
    expect(await tryUnlock(world, PASSPHRASE)).toBe('open');
    expect(await vaultState(world)).toBe('open');
  });
});
