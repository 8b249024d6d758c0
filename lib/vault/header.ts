/** The vault's header: how to come from the passphrase to the data keys. It is plain data and may lie in the open. */
import { fromBase64 } from '@/lib/core/bytes';

import { type Cost, readCost } from './kdf';

export const HEADER_VERSION = 1;

export const compartments = ['keys', 'watch'] as const;
export type Compartment = (typeof compartments)[number];

/** Base64: each compartment's data key, sealed. */
export type WrappedKeys = { readonly [C in Compartment]: string };

/** A second way in: the data keys sealed by what a passkey gives (WebAuthn, PRF extension). */
export type PasskeyWrap = {
  /** Base64, as the authenticator named it: says nothing about the person. */
  readonly credentialId: string;
  /** Base64, 32 bytes: what the authenticator is asked to evaluate. */
  readonly prfInput: string;
  readonly wrapped: WrappedKeys;
};

export type VaultHeader = {
  readonly version: number;
  /** Base64, 16 bytes. */
  readonly salt: string;
  readonly cost: Cost;
  /** Base64: nothing, sealed by the passphrase's key. Tells a wrong passphrase from a damaged header. */
  readonly check: string;
  readonly wrapped: WrappedKeys;
  readonly passkeys: readonly PasskeyWrap[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

const SALT_LENGTH = 16;
const EMPTY_BOX_LENGTH = 12 + 16;
const KEY_BOX_LENGTH = 12 + 32 + 16;
const PRF_INPUT_LENGTH = 32;
const MAX_CREDENTIAL_ID_LENGTH = 1023; // WebAuthn Level 3, section 4, «credential ID»
const MAX_PASSKEYS = 16;

type Fields = Readonly<Record<string, unknown>>;

// Own fields only: nothing that a prototype lends counts as stored.
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null
    ? (Object.assign(Object.create(null), value) as Fields)
    : null;

/** The text, if it is base64 of so many bytes. */
function base64(value: unknown, shortest: number, longest = shortest): string | null {
  if (typeof value !== 'string' || value.length > 2048) return null;
  const length = fromBase64(value)?.length ?? -1;
  return length >= shortest && length <= longest ? value : null;
}

function readWrapped(value: unknown): WrappedKeys | null {
  const stored = fieldsOf(value);
  const keys = base64(stored?.['keys'], KEY_BOX_LENGTH);
  const watch = base64(stored?.['watch'], KEY_BOX_LENGTH);
  return keys === null || watch === null ? null : { keys, watch };
}

function readPasskey(value: unknown): PasskeyWrap | null {
  const stored = fieldsOf(value);
  const credentialId = base64(stored?.['credentialId'], 1, MAX_CREDENTIAL_ID_LENGTH);
  const prfInput = base64(stored?.['prfInput'], PRF_INPUT_LENGTH);
  const wrapped = readWrapped(stored?.['wrapped']);
  return credentialId === null || prfInput === null || wrapped === null
    ? null
    : { credentialId, prfInput, wrapped };
}

// A passkey that is damaged is left out: the passphrase must still open the vault.
const readPasskeys = (value: unknown): PasskeyWrap[] =>
  (Array.isArray(value) ? value.slice(0, MAX_PASSKEYS) : [])
    .map(readPasskey)
    .filter((each) => each !== null);

/**
 * The header as stored, rebuilt from the fields that are known. What is on disk may have been changed by anybody:
 * `damaged` for nonsense and for hostile amounts of work, `too-new` for a later version. Does no work of its own.
 */
export function readVaultHeader(value: unknown): VaultHeader | 'damaged' | 'too-new' {
  const stored = fieldsOf(value);
  const version = stored?.['version'];
  if (stored === null || typeof version !== 'number') return 'damaged';
  if (Number.isInteger(version) && version > HEADER_VERSION) return 'too-new';
  const salt = base64(stored['salt'], SALT_LENGTH);
  const cost = readCost(stored['cost']);
  const check = base64(stored['check'], EMPTY_BOX_LENGTH);
  const wrapped = readWrapped(stored['wrapped']);
  const createdAt = stored['createdAt'];
  if (version !== HEADER_VERSION || typeof createdAt !== 'number') return 'damaged';
  if (salt === null || cost === null || check === null || wrapped === null) return 'damaged';
  return {
    version,
    salt,
    cost,
    check,
    wrapped,
    passkeys: readPasskeys(stored['passkeys']),
    createdAt,
  };
}
