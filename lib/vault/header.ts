/** The vault's header: how to come from the passphrase to the data keys. It is plain data and may lie in the open. */
import { fromBase64 } from '@/lib/core/bytes';

import { type Cost, isSaneCost } from './kdf';

export const HEADER_VERSION = 1;

export const compartments = ['keys', 'watch'] as const;
export type Compartment = (typeof compartments)[number];

export type VaultHeader = {
  readonly version: number;
  /** Base64, 16 bytes. */
  readonly salt: string;
  readonly cost: Cost;
  /** Base64: the data key of each compartment, sealed by the key that the passphrase gives. */
  readonly wrapped: { readonly [C in Compartment]: string };
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && fromBase64(value) !== null;

/** What is on disk may have been changed by anybody: `damaged` for nonsense, `too-new` for a later version. */
export function readVaultHeader(stored: unknown): VaultHeader | 'damaged' | 'too-new' {
  if (!isObject(stored) || typeof stored['version'] !== 'number') return 'damaged';
  if (stored['version'] > HEADER_VERSION) return 'too-new';
  const { salt, cost, wrapped, createdAt } = stored;
  const sane =
    stored['version'] === HEADER_VERSION &&
    isBase64(salt) &&
    isObject(cost) &&
    isSaneCost(cost as Cost) &&
    isObject(wrapped) &&
    compartments.every((name) => isBase64(wrapped[name])) &&
    typeof createdAt === 'number';
  return sane ? (stored as VaultHeader) : 'damaged';
}
