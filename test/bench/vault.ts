/** The vault: unlocking beside other ways to stretch a passphrase, and reading five thousand sealed people. */
import { scryptSync } from 'node:crypto';

import { type Bytes, fromUtf8, utf8 } from '@/lib/core/bytes';
import { importKey, openRecord, sealRecord } from '@/lib/vault/record';
import { createVault, unlockVault } from '@/lib/vault/vault';

import type { Bench } from './bench';

const PEOPLE = 5000;
const PASSPHRASE = 'acid blanket river stone turnip moon';
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** At the cost that every device pays at least: 64 MiB, 3 passes. */
export async function benchUnlock(): Promise<Bench> {
  const { header } = await createVault(PASSPHRASE, { random, now: 0 });
  const salt = random(16);
  return {
    title: 'Unlock the vault',
    unit: 'unlocks',
    count: 1,
    contenders: [
      {
        name: 'Mycel, Argon2id 64 MiB',
        round: () => unlockVault(header, PASSPHRASE, ['keys', 'watch']),
      },
      {
        name: 'scrypt 64 MiB, native',
        round: () => scryptSync(PASSPHRASE, salt, 32, { N: 2 ** 16, r: 8, maxmem: 2 ** 27 }),
      },
      { name: 'PBKDF2, 600,000 rounds', round: () => pbkdf2(salt) },
    ],
  };
}

async function pbkdf2(salt: Bytes): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', utf8(PASSPHRASE), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
  return crypto.subtle.deriveBits(parameters, key, 256);
}

export async function benchVault(): Promise<Bench> {
  const dataKey = random(32);
  const key = await importKey(dataKey);
  const contextOf = (id: number) =>
    ({ compartment: 'watch', kind: 'person', id: String(id), version: 1 }) as const;
  const people = Array.from({ length: PEOPLE }, (_, id) =>
    utf8(
      JSON.stringify({
        petname: `Person ${id}`,
        fingerprint: 'A'.repeat(40),
        note: '-'.repeat(300),
      }),
    ),
  );
  const sealed = await Promise.all(
    people.map((plain, id) => sealRecord(key, contextOf(id), plain, random)),
  );
  const parse = (bytes: Bytes): unknown => JSON.parse(fromUtf8(bytes));
  const open = (by: Bytes | CryptoKey) => () =>
    Promise.all(
      sealed.map(async (box, id) => {
        const opened = await openRecord(by, contextOf(id), box);
        return opened.ok ? parse(opened.value) : null;
      }),
    );
  return {
    title: 'Read five thousand sealed people',
    unit: 'people',
    count: PEOPLE,
    contenders: [
      { name: 'Mycel', round: open(key) },
      { name: 'Mycel, key not imported', round: open(dataKey) },
      { name: 'AES-GCM alone', round: () => decryptAll(key, sealed, contextOf) },
      { name: 'JSON.parse alone', round: () => people.map(parse) },
    ],
  };
}

const decryptAll = (
  key: CryptoKey,
  sealed: readonly Bytes[],
  contextOf: (id: number) => { kind: string; id: string },
): Promise<ArrayBuffer[]> =>
  Promise.all(
    sealed.map((box, id) => {
      const { kind, id: name } = contextOf(id);
      const additionalData = utf8(JSON.stringify(['mycel record', 'watch', kind, name, 1]));
      const parameters = { name: 'AES-GCM', iv: box.subarray(0, 12), additionalData };
      return crypto.subtle.decrypt(parameters, key, box.subarray(12));
    }),
  );
