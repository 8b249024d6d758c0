/** Reads and writes typed records: sealed by the vault once there is one, in the open database before. */
import { type Bytes, fromUtf8, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import { type Kind, kinds, parseRecord, type RecordOf } from '@/lib/storage/kinds';
import type { Row, RowChange, Rows } from '@/lib/storage/rows';
import { type BoxKey, importKey, openRecord, sealRecord } from '@/lib/vault/record';

import { type Place, placeOf } from './place';
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

/** The key of a place made ready once for many records; null: not sealed. */
const cipherOf = async ({ key }: Place): Promise<BoxKey | null> =>
  key === null ? null : importKey(key);

async function toRow(cipher: BoxKey | null, put: Put, world: World): Promise<Row> {
  const { kind, id, shelf = '' } = put;
  const { version, compartment } = kinds[kind];
  const plain = utf8(JSON.stringify(put.value));
  const bytes =
    cipher === null
      ? plain
      : await sealRecord(cipher, { kind, id, version, compartment }, plain, world.random);
  return { id, kind, shelf, version, bytes };
}

async function fromRow<K extends Kind>(
  cipher: BoxKey | null,
  kind: K,
  row: Row,
): Promise<RecordOf<K> | null> {
  const { version, compartment } = kinds[kind];
  if (row.kind !== kind || row.version !== version || !ArrayBuffer.isView(row.bytes)) return null;
  const plain =
    cipher === null
      ? ok(row.bytes)
      : await openRecord(cipher, { kind, id: row.id, version, compartment }, row.bytes as Bytes);
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
  const value = await fromRow(await cipherOf(place), kind, row);
  return value === null ? err({ kind: 'damaged' }) : ok(value);
}

/** The readable ones among these records, by id. Error: `locked`. */
export async function getRecords<K extends Kind>(
  world: World,
  kind: K,
  ids: readonly string[],
): Promise<Result<Map<string, RecordOf<K>>, Locked>> {
  const place = await placeOf(world, kind);
  if (place === null) return err({ kind: 'locked' });
  const { records } = await readRows(place, kind, await place.rows.getAll(ids));
  return ok(new Map(records.map(({ id, value }) => [id, value])));
}

/** All records of a kind (of one shelf, if named). Error: `locked`. */
export async function listRecords<K extends Kind>(
  world: World,
  kind: K,
  shelf?: string,
): Promise<Result<Listing<K>, Locked>> {
  const place = await placeOf(world, kind);
  return place === null ? err({ kind: 'locked' }) : ok(await listAt(place, kind, shelf));
}

/** As `listRecords`, in one place whatever the vault says. */
export const listAt = async <K extends Kind>(
  place: Place,
  kind: K,
  shelf?: string,
): Promise<Listing<K>> => readRows(place, kind, await place.rows.list(kind, shelf));

async function readRows<K extends Kind>(
  place: Place,
  kind: K,
  rows: readonly Row[],
): Promise<Listing<K>> {
  const cipher = await cipherOf(place);
  const records: Stored<K>[] = [];
  const damaged: string[] = [];
  for (const row of rows) {
    const value = await fromRow(cipher, kind, row);
    if (value === null) damaged.push(row.id);
    else records.push({ id: row.id, value });
  }
  return { records, damaged };
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
  const add = (rows: Rows, change: RowChange) => {
    const list = byRows.get(rows);
    if (list === undefined) byRows.set(rows, [change]);
    else list.push(change);
  };
  const sealed = await hasVault(world);
  const desks = new Map<Kind, { rows: Rows; cipher: BoxKey | null }>();
  for (const change of changes) {
    if ('remove' in change) {
      add(sealed ? world.databases.sealed : world.databases.open, change);
      continue;
    }
    let desk = desks.get(change.kind);
    if (desk === undefined) {
      const place = await placeOf(world, change.kind);
      if (place === null) return err({ kind: 'locked' });
      desk = { rows: place.rows, cipher: await cipherOf(place) };
      desks.set(change.kind, desk);
    }
    add(desk.rows, { put: await toRow(desk.cipher, change, world) });
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
