/** Opens the vault by a passkey (WebAuthn Level 3, PRF extension): pure functions over what the authenticator gave. */
import { type Bytes, fromBase64, toBase64 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import type { Compartment, PasskeyWrap, VaultHeader } from './header';
import { expandSecret } from './hkdf';
import { type DataKeys, unwrapKeys, wrapKeys } from './wrapped-keys';

const PURPOSE = 'passkey';
const PRF_INPUT_LENGTH = 32;
const PRF_OUTPUT_LENGTH = 32;

/** What to ask the authenticator to evaluate when a passkey is made; goes into `wrapForPasskey`. */
export const createPrfInput = (random: Random): Bytes => random(PRF_INPUT_LENGTH);

/** What the authenticator gave when a passkey was made or used. */
export type PrfResult = {
  readonly credentialId: Bytes;
  readonly prfInput: Bytes;
  /** 32 bytes that only this authenticator gives, and only for this input. */
  readonly prfOutput: Bytes;
};

// The input is bound in as salt, so that no stored one can be put in another's place.
const keyOf = ({ credentialId, prfInput, prfOutput }: PrfResult): Promise<Bytes> => {
  if (prfOutput.length !== PRF_OUTPUT_LENGTH) throw new RangeError('a PRF output has 32 bytes');
  return expandSecret(
    prfOutput,
    prfInput,
    JSON.stringify(['mycel passkey', toBase64(credentialId)]),
  );
};

/** The data keys sealed for a passkey; both compartments are open at that moment. Throws if the output is no PRF's. */
export async function wrapForPasskey(
  result: PrfResult,
  keys: DataKeys,
  random: Random,
): Promise<PasskeyWrap> {
  const key = await keyOf(result);
  return {
    credentialId: toBase64(result.credentialId),
    prfInput: toBase64(result.prfInput),
    wrapped: await wrapKeys({ key, purpose: PURPOSE }, keys, random),
  };
}

/** Error `damaged`: another authenticator, or a wrap that was changed. The passphrase still opens the vault. */
export async function openWithPasskey(
  wrap: PasskeyWrap,
  prfOutput: Bytes,
  wanted: readonly Compartment[],
): Promise<Result<Partial<DataKeys>, { kind: 'damaged' }>> {
  const credentialId = fromBase64(wrap.credentialId);
  const prfInput = fromBase64(wrap.prfInput);
  if (credentialId === null || prfInput === null) return err({ kind: 'damaged' });
  const key = await keyOf({ credentialId, prfInput, prfOutput });
  return unwrapKeys({ key, purpose: PURPOSE }, wrap.wrapped, wanted);
}

/** The header with one more passkey, or with the same one made anew. */
export const addPasskey = (header: VaultHeader, wrap: PasskeyWrap): VaultHeader => ({
  ...removePasskey(header, wrap.credentialId),
  passkeys: [...removePasskey(header, wrap.credentialId).passkeys, wrap],
});

/** A copied older header still opens by the passkey: it must be deleted on the authenticator too. */
export const removePasskey = (header: VaultHeader, credentialId: string): VaultHeader => ({
  ...header,
  passkeys: header.passkeys.filter((each) => each.credentialId !== credentialId),
});

/** The wrap that belongs to the passkey which the user chose. */
export function findPasskey(
  header: VaultHeader,
  credentialId: Bytes,
): Result<PasskeyWrap, { kind: 'unknown-passkey' }> {
  const found = header.passkeys.find((each) => each.credentialId === toBase64(credentialId));
  return found === undefined ? err({ kind: 'unknown-passkey' }) : ok(found);
}
