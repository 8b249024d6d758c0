/** Reads and writes typed records: sealed by the vault once there is one, in the open database before. */
import { type Bytes, concat, fromUtf8, toHex, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { type Kind, kinds, parseRecord, type RecordOf } from '@/lib/storage/kinds';
import type { Row, RowChange, Rows } from '@/lib/storage/rows';
import { openRecord, sealRecord } from '@/lib/vault/record';

import { readOpenKeys } from './data-keys';
import type { World } from './ports';
import { hasVault } from './vault-header';

export type Locked = { readonly kind: 'locked' };
export type Stored<K extends Kind> = { readonly id: string; readonly value: RecordOf<K> };
export type Put = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly shelf?: string;
    readonly value: RecordOf<K>;
  };
}[Kind];
export type Change = Put | { readonly remove: string };
export type WriteError = Locked | { readonly kind: 'disk-full' };

/** `damaged` are ids of records that could not be read: they stay on disk and are reported, never thrown away. */
export type Listing<K extends Kind> = { readonly records: Stored<K>[]; readonly damaged: string[] };

/** Where records of a kind are now, and the key that seals them (null: not sealed). */
type Place = { readonly rows: Rows; readonly key: Bytes | null };

// Before there is a vault, only what was clicked is kept, never what was typed (DESIGN «Storage and the vault»).
const KEPT_WITHOUT_VAULT: readonly Kind[] = ['subscription', 'item', 'offsite'];

async function placeOf(world: World, kind: Kind): Promise<Place | null> {
  if (!(await hasVault(world))) {
    return KEPT_WITHOUT_VAULT.includes(kind) ? { rows: world.databases.open, key: null } : null;
  }
  const key = (await readOpenKeys(world))[kinds[kind].compartment];
  return key === null ? null : { rows: world.databases.sealed, key };
}

async function toRow(place: Place, put: Put, world: World): Promise<Row> {
  const { kind, id, shelf = '' } = put;
  const { version, compartment } = kinds[kind];
  const plain = utf8(JSON.stringify(put.value));
  const bytes =
    place.key === null
      ? plain
      : await sealRecord(place.key, { kind, id, version, compartment }, plain, world.random);
  return { id, kind, shelf, version, bytes };
}

async function fromRow<K extends Kind>(
  place: Place,
  kind: K,
  row: Row,
): Promise<RecordOf<K> | null> {
  const { version, compartment } = kinds[kind];
  if (row.kind !== kind || row.version !== version || !ArrayBuffer.isView(row.bytes)) return null;
  const plain =
    place.key === null
      ? ok(row.bytes)
      : await openRecord(place.key, { kind, id: row.id, version, compartment }, row.bytes as Bytes);
  if (!plain.ok) return null;
  try {
    return parseRecord(kind, JSON.parse(fromUtf8(plain.value)));
  } catch {
    return null;
  }
}

/** The record, null if there is none. Errors: `locked` (its compartment is closed), `damaged` (kept, not readable). */
export async function getRecord<K extends Kind>(
  world: World,
  kind: K,
  id: string,
): Promise<Result<RecordOf<K> | null, Locked | { readonly kind: 'damaged' }>> {
  const place = await placeOf(world, kind);
  if (place === null) return err({ kind: 'locked' });
  const row = await place.rows.get(id);
  if (row === null) return ok(null);
  const value = await fromRow(place, kind, row);
  return value === null ? err({ kind: 'damaged' }) : ok(value);
}

/** All records of a kind (of one shelf, if named). Error: `locked`. */
export async function listRecords<K extends Kind>(
  world: World,
  kind: K,
  shelf?: string,
): Promise<Result<Listing<K>, Locked>> {
  const place = await placeOf(world, kind);
  if (place === null) return err({ kind: 'locked' });
  const records: Stored<K>[] = [];
  const damaged: string[] = [];
  for (const row of await place.rows.list(kind, shelf)) {
    const value = await fromRow(place, kind, row);
    if (value === null) damaged.push(row.id);
    else records.push({ id: row.id, value });
  }
  return ok({ records, damaged });
}

/**
 * Writes all changes in one transaction, or none of them. Errors: `locked` (a compartment that is needed is closed),
 * `disk-full` (nothing was changed).
 */
export async function writeRecords(
  world: World,
  changes: readonly Change[],
): Promise<Result<null, WriteError>> {
  const byRows = new Map<Rows, RowChange[]>();
  const add = (rows: Rows, change: RowChange) =>
    byRows.set(rows, [...(byRows.get(rows) ?? []), change]);
  for (const change of changes) {
    if ('remove' in change) {
      add((await hasVault(world)) ? world.databases.sealed : world.databases.open, change);
      continue;
    }
    const place = await placeOf(world, change.kind);
    if (place === null) return err({ kind: 'locked' });
    add(place.rows, { put: await toRow(place, change, world) });
  }
  try {
    for (const [rows, list] of byRows) await rows.change(list);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      return err({ kind: 'disk-full' });
    }
    throw error;
  }
  return ok(null);
}

/**
 * The id under which a record with a natural key (a feed's address, an item's identity) is kept: an HMAC by the data
 * key, so that writing twice is writing once and the id says nothing to who does not hold the key. Null: locked.
 */
export async function idFor(world: World, kind: Kind, naturalKey: string): Promise<string | null> {
  const place = await placeOf(world, kind);
  if (place === null) return null;
  const label = utf8(`${kind}\n${naturalKey}`);
  if (place.key === null) {
    return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', label)).slice(0, 16));
  }
  const salted = concat(utf8('mycel record id\n'), place.key);
  const raw = await crypto.subtle.digest('SHA-256', salted);
  const mac = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', mac, label)).slice(0, 16));
}
