/** A backup file: everything, sealed by a key of its own, which a passphrase or the recovery secret opens. */
import { type Bytes, concat, fromBase64, toBase64, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { openBox, sealBox } from './aead';
import {
  BACKUP_VERSION,
  type BackupFileError,
  type BackupSlot,
  readBackupHeader,
  writeBackupHeader,
} from './backup-header';
import { expandSecret } from './hkdf';
import { type Cost, DEFAULT_COST, deriveKey } from './kdf';
import { pad, unpad } from './padme';

/** How a backup is to be opened: by a passphrase, or by the 16 bytes of a recovery phrase or of joined shares. */
export type BackupSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly cost?: Cost }
  | { readonly kind: 'recovery'; readonly secret: Bytes };

export type BackupError =
  | BackupFileError
  /** The backup was not made for this kind of secret. */
  | { readonly kind: 'no-such-way' }
  /** Wrong passphrase, or a recovery phrase of another backup. */
  | { readonly kind: 'wrong-secret' };

const FILE_KEY_LENGTH = 32;
const SALT_LENGTH = 16;

const keyContext = (kind: BackupSlot['kind']): string =>
  JSON.stringify(['mycel backup key', BACKUP_VERSION, kind]);
const contentContext = (header: string): string => JSON.stringify(['mycel backup', header]);

/** The file, padded so that its size says little. Any of `secrets` (1 to 4) opens it. */
export async function sealBackup(
  content: Bytes,
  secrets: readonly BackupSecret[],
  random: Random,
): Promise<Bytes> {
  if (secrets.length === 0 || secrets.length > 4) throw new RangeError('a backup has 1 to 4 ways');
  const fileKey = random(FILE_KEY_LENGTH);
  const slots: BackupSlot[] = [];
  for (const secret of secrets) slots.push(await makeSlot(secret, fileKey, random));
  const header = writeBackupHeader(slots);
  const box = await sealBox(fileKey, contentContext(header), pad(content), random);
  return concat(utf8(header), box);
}

/** The content. Hostile files are refused before any work. Errors: see `BackupError`. */
export async function openBackup(
  file: Bytes,
  secret: BackupSecret,
): Promise<Result<Bytes, BackupError>> {
  const header = readBackupHeader(file);
  if (!header.ok) return header;
  const { slots, text, length } = header.value;
  const fitting = slots.filter(({ kind }) => kind === secret.kind);
  if (fitting.length === 0) return err({ kind: 'no-such-way' });
  for (const slot of fitting) {
    const fileKey = await openSlot(slot, secret);
    if (fileKey === null) continue;
    const opened = await openBox(fileKey, contentContext(text), file.subarray(length));
    const content = opened.ok ? unpad(opened.value) : null;
    return content === null ? err({ kind: 'damaged' }) : ok(content);
  }
  return err({ kind: 'wrong-secret' });
}

async function makeSlot(secret: BackupSecret, fileKey: Bytes, random: Random): Promise<BackupSlot> {
  const salt = random(SALT_LENGTH);
  const { kind } = secret;
  const cost = kind === 'passphrase' ? (secret.cost ?? DEFAULT_COST) : DEFAULT_COST;
  const key = await slotKey(secret, salt, cost);
  const wrapped = toBase64(await sealBox(key, keyContext(kind), fileKey, random));
  return kind === 'passphrase'
    ? { kind, salt: toBase64(salt), cost, wrapped }
    : { kind, salt: toBase64(salt), wrapped };
}

async function openSlot(slot: BackupSlot, secret: BackupSecret): Promise<Bytes | null> {
  if (secret.kind === 'passphrase' && secret.passphrase === '') return null;
  const salt = fromBase64(slot.salt) ?? new Uint8Array();
  const key = await slotKey(secret, salt, slot.kind === 'passphrase' ? slot.cost : DEFAULT_COST);
  const wrapped = fromBase64(slot.wrapped) ?? new Uint8Array();
  const opened = await openBox(key, keyContext(slot.kind), wrapped);
  return opened.ok ? opened.value : null;
}

const slotKey = (secret: BackupSecret, salt: Bytes, cost: Cost): Promise<Bytes> =>
  secret.kind === 'passphrase'
    ? deriveKey(secret.passphrase, salt, cost)
    : expandSecret(secret.secret, salt, 'mycel backup by recovery secret');
