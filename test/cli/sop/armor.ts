/** `sop armor` and `sop dearmor` */
import { concat, fromUtf8 } from '@/lib/core/bytes';
import { type ArmorLabel, dearmorStrictly, isBinary, readArmor } from '@/lib/pgp/armor';
import { findBlocks } from '@/lib/pgp/blocks';
import { TAG, framesOf } from '@/lib/pgp/packets';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readStdin } from './files';
import { print, printOpenPgp } from './output';

const LABELS: Readonly<Record<string, ArmorLabel>> = {
  sig: 'signature',
  key: 'private-key',
  cert: 'public-key',
  message: 'message',
};

/** Binary OpenPGP becomes armor; what is armored already passes unchanged. */
export const armor: Command = async (args) => {
  const options = parseArguments(args, { label: 'one' });
  const wanted = options.one('label') ?? 'auto';
  const label = wanted === 'auto' ? null : LABELS[wanted];
  if (label === undefined) return fail('UNSUPPORTED_OPTION', `--label=${wanted} is unknown`);
  const input = readStdin();
  if (!isBinary(input)) {
    const isArmored = findBlocks(fromUtf8(input)).length > 0;
    return isArmored ? print(input) : fail('BAD_DATA', 'the input is no OpenPGP data');
  }
  const detected = labelOf(input);
  if (detected === null) return fail('BAD_DATA', 'the input is no OpenPGP data');
  return printOpenPgp(input, label ?? detected, false);
};

function labelOf(input: Uint8Array): ArmorLabel | null {
  const frames = framesOf(input);
  const first = frames?.find(({ tag }) => tag !== TAG.marker)?.tag;
  if (frames === null || first === undefined) return null;
  if (first === TAG.secretKey) return 'private-key';
  if (first === TAG.publicKey) return 'public-key';
  const onlySignatures = frames.every(({ tag }) => tag === TAG.signature || tag === TAG.marker);
  return onlySignatures ? 'signature' : 'message';
}

/** Armor becomes binary; damaged armor of messages and keys is repaired, that of signatures is not. */
export const dearmor: Command = async (args) => {
  parseArguments(args, {});
  const input = readStdin();
  if (isBinary(input)) return print(input);
  const text = fromUtf8(input);
  const [block] = findBlocks(text);
  if (block?.kind === 'signature') {
    const bytes = await dearmorStrictly(block.text);
    return bytes === null ? fail('BAD_DATA', 'the armor is damaged') : print(bytes);
  }
  if (block?.kind === 'signed') return fail('BAD_DATA', 'cleartext-signed text has no binary form');
  const read = await readArmor(text, ['message', 'public-key', 'private-key']);
  return read.ok
    ? print(concat(...read.value.map(({ bytes }) => bytes)))
    : fail('BAD_DATA', 'the input is not armored OpenPGP data');
};
