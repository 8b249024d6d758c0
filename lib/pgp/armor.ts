/** ASCII armor (RFC 9580, section 6): bytes in and out, strict first, repaired where that is safe. */
import * as openpgp from 'openpgp';

import { type Bytes, fromUtf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { repairArmor } from './armor-repair';
import { type Block, type BlockKind, findBlocks } from './blocks';
import { TAG, frameAt, framesOf } from './packets';
import { LIMITS, config } from './policy';

export interface Dearmored {
  bytes: Bytes;
  /** Null where the input was binary. */
  kind: BlockKind | null;
  /** True if strict armor rules had to be bent. */
  repaired: boolean;
}

export type ArmorError =
  | { kind: 'not-openpgp' }
  | { kind: 'too-large'; what: 'input'; limit: number };

/**
 * All OpenPGP data of an input that belongs to one of `kinds`: each armored block, or the whole input if it is binary.
 * Damaged armor is repaired. Text around blocks is ignored.
 * Errors: not-openpgp if there is neither armor of these kinds nor binary OpenPGP; too-large beyond the policy.
 */
export async function readArmor(
  input: string | Uint8Array,
  kinds: readonly BlockKind[],
  limit: number = LIMITS.inputBytes,
): Promise<Result<Dearmored[], ArmorError>> {
  if (input.length > limit) return err({ kind: 'too-large', what: 'input', limit });
  if (typeof input !== 'string' && isBinary(input)) {
    return ok([{ bytes: new Uint8Array(input), kind: null, repaired: false }]);
  }
  const text = typeof input === 'string' ? input : fromUtf8(input);
  const blocks = findBlocks(text).filter((block) => kinds.includes(block.kind));
  const read: Dearmored[] = [];
  for (const block of blocks) {
    const bytes = await dearmorBlock(block);
    if (bytes !== null) read.push(bytes);
  }
  if (blocks.length === 0 && looksLikeBareArmor(text)) {
    const bytes = repairArmor(text);
    if (bytes !== null && isBinary(bytes))
      read.push({ bytes, kind: kinds[0] ?? null, repaired: true });
  }
  return read.length === 0 ? err({ kind: 'not-openpgp' }) : ok(read);
}

async function dearmorBlock(block: Block): Promise<Dearmored | null> {
  const strict = await dearmorStrictly(block.text);
  const asSent = strict === null ? null : { bytes: strict, kind: block.kind, repaired: false };
  // The library passes over characters that do not belong there; whole packets prove that they did no harm.
  if (strict !== null && framesOf(strict) !== null) return asSent;
  const bytes = repairArmor(block.text);
  if (bytes === null || !isBinary(bytes)) return asSent;
  return asSent !== null && framesOf(bytes) === null
    ? asSent
    : { bytes, kind: block.kind, repaired: true };
}

/** Bytes of armor that follows the rules; null otherwise. */
export async function dearmorStrictly(text: string): Promise<Bytes | null> {
  try {
    const { data } = await openpgp.unarmor(text, config);
    return data instanceof Uint8Array && data.length > 0 ? new Uint8Array(data) : null;
  } catch {
    return null;
  }
}

/**
 * Every OpenPGP packet starts with the high bit set; so does text that starts with a long dash or a Cyrillic letter,
 * but packets are hardly ever UTF-8.
 */
export const isBinary = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x80) !== 0 && !isUtf8(bytes.subarray(0, 4096));

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: the last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Someone pasted only the middle of a block: long enough and nothing but base64. */
const looksLikeBareArmor = (text: string): boolean =>
  text.length >= 100 && /^[A-Za-z0-9+/=\s]+$/.test(text);

export type ArmorLabel = 'message' | 'public-key' | 'private-key' | 'signature';

/** Armor without Version, Comment or checksum lines that would name the software. */
export function toArmor(bytes: Uint8Array, label: ArmorLabel): string {
  const { armor } = openpgp.enums;
  const type = {
    message: armor.message,
    'public-key': armor.publicKey,
    'private-key': armor.privateKey,
    signature: armor.signature,
  }[label];
  // RFC 9580 (6.1) forbids the checksum for v6 data; older programs want it elsewhere.
  const checksum = !startsWithVersion6(bytes);
  return openpgp.armor(type, bytes, undefined, undefined, undefined, checksum, config);
}

/** Keys, signatures and encrypted session keys all have their version in the first octet of their first packet. */
function startsWithVersion6(bytes: Uint8Array): boolean {
  const first = frameAt(bytes, 0);
  return first !== null && first.tag !== TAG.encrypted && bytes[first.body] === 6;
}
