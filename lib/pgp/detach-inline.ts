/** Takes an inline-signed message apart: its content here, its signatures there. */
import * as openpgp from 'openpgp';

import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';

import { dearmorStrictly, readArmor } from './armor';
import { readCleartext } from './cleartext';
import { decryptMessage } from './decrypt';
import { config } from './policy';

export interface Detached {
  bytes: Bytes;
  /** Binary signature packets, in order; nothing has been verified. */
  signatures: Bytes;
}

export type DetachError = { kind: 'not-a-message' } | { kind: 'damaged' } | { kind: 'not-signed' };

/** Cleartext-signed text comes back with LF line ends and without trailing white space. */
export async function detachInline(
  input: string | Uint8Array,
  now: Date,
): Promise<Result<Detached, DetachError>> {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (/^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)) return detachCleartext(text);
  const armor = await readArmor(input, ['message']);
  const source = armor.ok ? armor.value[0] : undefined;
  if (source === undefined) return err({ kind: 'not-a-message' });
  const plain = await decryptMessage(source.bytes, { secretKeys: [] }, config);
  if (!plain.ok) return err({ kind: 'not-a-message' });
  const { message } = plain.value;
  try {
    const found = await message.verify([], now, config);
    const signatures = new openpgp.PacketList<openpgp.SignaturePacket>();
    for (const { signature } of found) signatures.push(...(await signature).packets);
    if (signatures.length === 0) return err({ kind: 'not-signed' });
    return ok({
      bytes: new Uint8Array(message.getLiteralData() ?? []),
      signatures: new Uint8Array(signatures.write()),
    });
  } catch {
    return err({ kind: 'damaged' });
  }
}

async function detachCleartext(text: string): Promise<Result<Detached, DetachError>> {
  const cleartext = readCleartext(text);
  if (cleartext === null) return err({ kind: 'damaged' });
  const signatures = await dearmorStrictly(cleartext.signature);
  return signatures === null
    ? err({ kind: 'damaged' })
    : ok({ bytes: new TextEncoder().encode(cleartext.text), signatures });
}
