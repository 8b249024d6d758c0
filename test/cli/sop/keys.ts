/** KEYS and CERTS arguments of sop. */
import type { Bytes } from '@/lib/core/bytes';
import { readCertificates } from '@/lib/pgp/certificate';
import { readSecretKeys, unlockSecretKey } from '@/lib/pgp/secret-key';

import { fail } from './failure';
import { readInput } from './files';

/** Binary certificates of all files; BAD_DATA where one holds none, or a secret key. */
export async function readCerts(names: readonly string[], now: Date): Promise<Bytes[]> {
  const all: Bytes[] = [];
  for (const name of names) all.push(...(await certsOf(readInput(name), name, now)));
  return all;
}

export async function certsOf(input: Uint8Array, name: string, now: Date): Promise<Bytes[]> {
  if ((await readSecretKeys(input, now)).ok) {
    return fail('BAD_DATA', `${name} is a secret key where a certificate is wanted`);
  }
  const read = await readCertificates(input, now);
  return read.ok
    ? read.value.map(({ bytes }) => bytes)
    : fail('BAD_DATA', `${name} holds no certificate`);
}

/** Secret keys as they are. */
export async function keysOf(input: Uint8Array, name: string, now: Date): Promise<Bytes[]> {
  const read = await readSecretKeys(input, now);
  return read.ok
    ? read.value.map(({ bytes }) => bytes)
    : fail('BAD_DATA', `${name} holds no secret key`);
}

/** Secret keys of all files, unlocked where one of `passwords` does it; others stay locked. */
export async function readKeys(
  names: readonly string[],
  passwords: readonly string[],
  now: Date,
): Promise<Bytes[]> {
  const all: Bytes[] = [];
  for (const name of names) {
    for (const bytes of await keysOf(readInput(name), name, now)) {
      all.push(await unlocked(bytes, passwords));
    }
  }
  return all;
}

export async function unlocked(bytes: Bytes, passwords: readonly string[]): Promise<Bytes> {
  const read = await readSecretKeys(bytes, new Date(0));
  if (read.ok && read.value.every(({ locked }) => !locked)) return bytes;
  for (const password of passwords) {
    const open = await unlockSecretKey(bytes, password);
    if (open.ok) return open.value;
    if (open.error.kind === 'tampered') return fail('BAD_DATA', 'the secret key is corrupt');
  }
  return bytes;
}
