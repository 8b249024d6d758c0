/** IndexedDB as a plain shelf of rows. Databases are opened per use and closed, so that `deleteDatabase` never waits. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';

import type { Row, RowChange, Rows } from '@/lib/storage/rows';

async function use<T>(name: string, work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name, 1, {
    upgrade(fresh) {
      const store = fresh.createObjectStore('rows', { keyPath: 'id' });
      store.createIndex('kind', ['kind', 'shelf']);
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The rows of database `name`; it is created when first used. */
export function createRows(name: string): Rows {
  return {
    get: (id) => use(name, async (db) => ((await db.get('rows', id)) as Row | undefined) ?? null),

    getAll: (ids) =>
      use(name, async (db) => {
        const { store } = db.transaction('rows');
        const found = await Promise.all(ids.map((id) => store.get(id)));
        return found.filter((row) => row !== undefined) as Row[];
      }),

    list: (kind, shelf) =>
      use(name, async (db) => {
        const range =
          shelf === undefined
            ? IDBKeyRange.bound([kind, ''], [kind, '\uffff'])
            : IDBKeyRange.only([kind, shelf]);
        return (await db.getAllFromIndex('rows', 'kind', range)) as Row[];
      }),

    change: (changes: readonly RowChange[]) =>
      use(name, async (db) => {
        const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
        for (const change of changes) {
          if ('put' in change) void transaction.store.put(change.put);
          else void transaction.store.delete(change.remove);
        }
        await transaction.done;
      }),

    erase: () => deleteDB(name),

    exists: async () => (await indexedDB.databases()).some((database) => database.name === name),
  };
}
