/** The first two lines of a backup file: what it is, and the ways to its key. */
import { fromBase64, fromUtf8, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { type Cost, readCost } from './kdf';

export const BACKUP_VERSION = 1;

const MAGIC = 'mycel-backup ';
const LONGEST_HEADER = 4096;
const MOST_SLOTS = 4;
const SALT_LENGTH = 16;
const WRAPPED_LENGTH = 12 + 32 + 16;

/** One way to the file's key. Base64. */
export type BackupSlot =
  | {
      readonly kind: 'passphrase';
      readonly salt: string;
      readonly cost: Cost;
      readonly wrapped: string;
    }
  | { readonly kind: 'recovery'; readonly salt: string; readonly wrapped: string };

export type BackupFileError =
  /** Not a backup of ours. */
  { readonly kind: 'no-backup' } | { readonly kind: 'too-new' } | { readonly kind: 'damaged' };

export const writeBackupHeader = (slots: readonly BackupSlot[]): string =>
  `${MAGIC}${BACKUP_VERSION}\n${JSON.stringify({ slots })}\n`;

export type ReadHeader = {
  readonly slots: readonly BackupSlot[];
  /** Exactly as in the file: the rest of the file is bound to it. */
  readonly text: string;
  readonly length: number;
};

/** Reads at most 4 kB and does no work of its own, whatever the file says. */
export function readBackupHeader(file: Uint8Array): Result<ReadHeader, BackupFileError> {
  const start = fromUtf8(file.subarray(0, LONGEST_HEADER));
  if (!start.startsWith(MAGIC)) return err({ kind: 'no-backup' });
  const [first = '', second = '', rest] = start.split('\n', 3);
  const version = Number(first.slice(MAGIC.length));
  if (Number.isInteger(version) && version > BACKUP_VERSION) return err({ kind: 'too-new' });
  if (version !== BACKUP_VERSION || rest === undefined) return err({ kind: 'damaged' });
  const slots = readSlots(second);
  const text = `${first}\n${second}\n`;
  return slots === null ? err({ kind: 'damaged' }) : ok({ slots, text, length: utf8(text).length });
}

function readSlots(line: string): BackupSlot[] | null {
  try {
    const { slots } = JSON.parse(line) as { slots?: unknown };
    if (!Array.isArray(slots) || slots.length === 0 || slots.length > MOST_SLOTS) return null;
    const read = slots.map(readSlot);
    return read.every((slot) => slot !== null) ? read : null;
  } catch {
    return null;
  }
}

function readSlot(value: unknown): BackupSlot | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, salt, wrapped, cost } = value as Readonly<Record<string, unknown>>;
  if (!isBase64(salt, SALT_LENGTH) || !isBase64(wrapped, WRAPPED_LENGTH)) return null;
  if (kind === 'recovery') return { kind, salt, wrapped };
  const sane = readCost(cost);
  return kind === 'passphrase' && sane !== null ? { kind, salt, cost: sane, wrapped } : null;
}

const isBase64 = (value: unknown, length: number): value is string =>
  typeof value === 'string' && fromBase64(value)?.length === length;
