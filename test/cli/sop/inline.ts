/** `sop inline-sign`, `sop inline-verify` and `sop inline-detach` */
import { fromUtf8 } from '@/lib/core/bytes';
import { toArmor } from '@/lib/pgp/armor';
import { detachInline } from '@/lib/pgp/detach-inline';
import { openMessage } from '@/lib/pgp/open';
import { openSigned } from '@/lib/pgp/open-signed';
import { signCleartext, signInline } from '@/lib/pgp/sign';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { chooseAs, contentOf, failSigning } from './content';
import { fail } from './failure';
import { prepareOutput, readPasswords, readStdin } from './files';
import { readCerts, readKeys } from './keys';
import { print } from './output';
import { accepted, noSignature, verificationLines } from './verifications';

export const inlineSign: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'with-key-password': 'many',
    as: 'one',
  });
  const as = chooseAs(options.one('as'), ['binary', 'text', 'clearsigned']);
  if (as === 'clearsigned' && options.flag('no-armor')) {
    return fail('INCOMPATIBLE_OPTIONS', 'cleartext has no binary form');
  }
  if (options.positional.length === 0) return fail('MISSING_ARG', 'a key is wanted');
  const passwords = readPasswords(options.many('with-key-password'));
  const signers = await readKeys(options.positional, passwords, now);
  const content = contentOf(readStdin(), as);
  if (as === 'clearsigned') {
    const signed = await signCleartext(content.text ?? '', { signers, now });
    return signed.ok ? print(signed.value) : failSigning(signed.error);
  }
  const signed = await signInline(content, { signers, now });
  if (!signed.ok) return failSigning(signed.error);
  return print(options.flag('no-armor') ? signed.value.bytes : signed.value.armored);
};

export const inlineVerify: Command = async (args, now) => {
  const options = parseArguments(args, {
    'not-before': 'one',
    'not-after': 'one',
    'verifications-out': 'one',
  });
  if (options.positional.length === 0) return fail('MISSING_ARG', 'a certificate is wanted');
  const writeVerifications = prepareOutput(options.one('verifications-out'));
  const certificates = await readCerts(options.positional, now);
  const input = readStdin();
  const { signatures, output } = await readInline(input, { certificates, now });
  const bounds = { notBefore: 'not-before', notAfter: 'not-after' };
  const good = accepted(signatures, options, bounds, now);
  if (good.length === 0) return noSignature(signatures);
  writeVerifications?.(verificationLines(good));
  return print(output);
};

async function readInline(
  input: Uint8Array,
  given: { certificates: Awaited<ReturnType<typeof readCerts>>; now: Date },
) {
  const text = fromUtf8(input);
  if (/^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)) {
    const opened = await openSigned({ text, ...given });
    if (!opened.ok) return fail('BAD_DATA', 'the cleartext-signed text breaks the rules');
    return { signatures: opened.value.signatures, output: opened.value.text };
  }
  const opened = await openMessage({ message: input, secretKeys: [], ...given });
  if (!opened.ok) return fail('BAD_DATA', JSON.stringify(opened.error));
  const { signatures, format, bytes } = opened.value;
  return { signatures, output: format === 'text' ? (opened.value.text ?? '') : bytes };
}

export const inlineDetach: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'signatures-out': 'one',
  });
  const name = options.one('signatures-out');
  if (name === undefined) return fail('MISSING_ARG', '--signatures-out is wanted');
  const writeSignatures = prepareOutput(name);
  const detached = await detachInline(readStdin(), now);
  if (!detached.ok) return fail('BAD_DATA', JSON.stringify(detached.error));
  const { bytes, signatures } = detached.value;
  const armored = new TextEncoder().encode(toArmor(signatures, 'signature'));
  writeSignatures?.(options.flag('no-armor') ? signatures : armored);
  return print(bytes);
};
