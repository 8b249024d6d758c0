import { describe, expect, it } from 'vitest';

import { listOffsites, cleanOnSite } from '@/lib/app/offsites';
import { idFor } from '@/lib/app/record-id';
import { getRecord, listRecords, writeRecords } from '@/lib/app/records';
import { tryUnlock } from '@/lib/app/unlock-outcome';
import { lock, makeVault, vaultState } from '@/lib/app/vault';
import { createFakeWorld } from '@/test/support/fake-world';

const PASSPHRASE = 'kettle harbour moss lantern';
const draft = { text: 'Half a thought', people: [], armored: null, savedAt: 1 };

describe('records before there is a passphrase', () => {
  it('keep what was clicked, and refuse what was typed', async () => {
    const world = createFakeWorld();
    await cleanOnSite(world, 'shop.example', false);
    expect(await listOffsites(world)).toMatchObject({
      ok: true,
      value: [{ value: { site: 'shop.example' } }],
    });
    expect(await writeRecords(world, [{ kind: 'draft', id: '1', value: draft }])).toEqual({
      ok: false,
      error: { kind: 'locked' },
    });
  });

  it('are sealed once there is one, and the open database goes from the disk', async () => {
    const world = createFakeWorld();
    await cleanOnSite(world, 'shop.example', false);
    await makeVault(world, PASSPHRASE);
    expect(await world.databases.open.exists()).toBe(false);
    expect(await listOffsites(world)).toMatchObject({
      value: [{ value: { site: 'shop.example' } }],
    });
    const rows = await world.databases.sealed.list('offsite');
    expect(rows).toHaveLength(1);
    expect(new TextDecoder().decode(rows[0]?.bytes)).not.toContain('shop');
    expect(rows[0]?.id).not.toContain('shop');
  });

  it('are moved at the next unlock when the browser died while they were being moved', async () => {
    const world = createFakeWorld();
    await cleanOnSite(world, 'shop.example', false);
    const dying = {
      ...world,
      databases: {
        ...world.databases,
        open: { ...world.databases.open, erase: () => Promise.reject(new Error('killed')) },
      },
    };
    await expect(makeVault(dying, PASSPHRASE)).rejects.toThrow('killed');
    const next = world.closeBrowser();
    expect(await vaultState(next)).toBe('locked');
    expect(await tryUnlock(next, PASSPHRASE)).toBe('open');
    expect(await next.databases.open.exists()).toBe(false);
    expect(await listOffsites(next)).toMatchObject({
      value: [{ value: { site: 'shop.example' } }],
    });
  });
});

describe('a browser that died with the sealed database made and nothing in it', () => {
  it('finds everything still in the open database, and moves it', async () => {
    const world = createFakeWorld();
    await cleanOnSite(world, 'shop.example', false);
    const { sealed } = world.databases;
    const dies = async () => {
      await sealed.list('offsite');
      throw new Error('killed');
    };
    const databases = { ...world.databases, sealed: { ...sealed, change: dies } };
    await expect(makeVault({ ...world, databases }, PASSPHRASE)).rejects.toThrow('killed');
    const next = world.closeBrowser();
    expect(await tryUnlock(next, PASSPHRASE)).toBe('open');
    expect(await listOffsites(next)).toMatchObject({
      value: [{ value: { site: 'shop.example' } }],
    });
  });
});

describe('records under the seal', () => {
  it('are there again after the browser was closed, for who knows the passphrase', async () => {
    const world = createFakeWorld();
    await makeVault(world, PASSPHRASE);
    await writeRecords(world, [{ kind: 'draft', id: '1', value: draft }]);
    const next = world.closeBrowser();
    expect(await getRecord(next, 'draft', '1')).toEqual({ ok: false, error: { kind: 'locked' } });
    expect(await tryUnlock(next, 'another passphrase')).toBe('wrong-passphrase');
    expect(await tryUnlock(next, PASSPHRASE)).toBe('open');
    expect(await getRecord(next, 'draft', '1')).toEqual({ ok: true, value: draft });
  });

  it('of the private compartment close with a lock, the others stay open', async () => {
    const world = createFakeWorld();
    await makeVault(world, PASSPHRASE);
    await lock(world, false);
    expect(await vaultState(world)).toBe('watching');
    expect((await listRecords(world, 'identity')).ok).toBe(false);
    expect((await listRecords(world, 'person')).ok).toBe(true);
  });

  it('are set aside and reported where they are damaged, and the rest is there', async () => {
    const world = createFakeWorld();
    await makeVault(world, PASSPHRASE);
    await writeRecords(world, [
      { kind: 'draft', id: '1', value: draft },
      { kind: 'draft', id: '2', value: draft },
    ]);
    const [row] = await world.databases.sealed.list('draft');
    if (row === undefined) throw new Error('nothing was written');
    await world.databases.sealed.change([{ put: { ...row, bytes: row.bytes.slice(1) } }]);
    const listing = await listRecords(world, 'draft');
    expect(listing).toMatchObject({ ok: true, value: { damaged: [row.id] } });
    expect(listing.ok && listing.value.records).toHaveLength(1);
    expect(await world.databases.sealed.get(row.id)).not.toBeNull();
  });

  it('have ids that are the same for the same thing, and differ between vaults', async () => {
    const [one, other] = [createFakeWorld(), createFakeWorld()];
    await makeVault(one, PASSPHRASE);
    await makeVault(other, PASSPHRASE);
    const id = await idFor(one, 'subscription', 'https://example.org/feed');
    expect(await idFor(one, 'subscription', 'https://example.org/feed')).toBe(id);
    expect(await idFor(other, 'subscription', 'https://example.org/feed')).not.toBe(id);
  });
});

describe('guessing at the keyboard', () => {
  it('has to wait after three wrong passphrases, also after the browser was closed', async () => {
    const world = createFakeWorld();
    await makeVault(world, PASSPHRASE);
    let next = world.closeBrowser();
    for (let guess = 0; guess < 3; guess += 1) {
      expect(await tryUnlock(next, `guess number ${guess}`)).toBe('wrong-passphrase');
    }
    next = next.closeBrowser();
    expect(await tryUnlock(next, PASSPHRASE)).toBe('wait');
    next.pass(5 * 60_000);
    expect(await tryUnlock(next, PASSPHRASE)).toBe('open');
  });
});
