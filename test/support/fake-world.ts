/** A world for tests: real IndexedDB code over fake-indexeddb, a session in memory, a clock that tests move. */
import 'fake-indexeddb/auto';

import type { World } from '@/lib/app/ports';
import { createRows } from '@/lib/platform/rows';

export type FakeWorld = World & {
  /** Moves the clock. */
  readonly pass: (ms: number) => void;
  /** As when the browser closes: the session is gone, the disk stays. */
  readonly closeBrowser: () => FakeWorld;
};

let count = 0;

export function createFakeWorld(prefix = `world-${count++}`): FakeWorld {
  let now = Date.UTC(2026, 10, 24, 9);
  const memory = new Map<string, unknown>();
  const read = (key: string) => Promise.resolve(structuredClone(memory.get(key) ?? null) as never);
  const write = (key: string, value: unknown) => {
    memory.set(key, structuredClone(value));
    return Promise.resolve();
  };
  const forget = (key: string) => {
    memory.delete(key);
    return Promise.resolve();
  };
  return {
    databases: {
      open: createRows(`${prefix}-open`),
      sealed: createRows(`${prefix}-sealed`),
      vault: createRows(`${prefix}-vault`),
    },
    session: {
      read,
      write,
      forget,
      readMember: (family, token) => read(`${family}:${token}`),
      writeMember: (family, token, value) => write(`${family}:${token}`, value),
      forgetMember: (family, token) => forget(`${family}:${token}`),
      listMembers: (family) =>
        Promise.resolve(
          [...memory.keys()]
            .filter((key) => key.startsWith(`${family}:`))
            .map((key) => key.slice(family.length + 1)),
        ),
    },
    clock: () => now,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    pass: (ms) => {
      now += ms;
    },
    closeBrowser: () => createFakeWorld(prefix),
  };
}
