/** `sop sign` and `sop verify`: detached signatures. */
import { utf8 } from '@/lib/core/bytes';
import { signDetached } from '@/lib/pgp/sign';
import { verifyDetached } from '@/lib/pgp/verify-detached';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { chooseAs, contentOf, failSigning } from './content';
import { fail } from './failure';
import { prepareOutput, readInput, readPasswords, readStdin } from './files';
import { readCerts, readKeys } from './keys';
import { print } from './output';
import { accepted, noSignature, verificationLines } from './verifications';

export const sign: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'micalg-out': 'one',
    'with-key-password': 'many',
    as: 'one',
  });
  const as = chooseAs(options.one('as'), ['binary', 'text']);
  if (options.positional.length === 0) return fail('MISSING_ARG', 'a key is wanted');
  const writeMicalg = prepareOutput(options.one('micalg-out'));
  const passwords = readPasswords(options.many('with-key-password'));
  const signers = await readKeys(options.positional, passwords, now);
  const signed = await signDetached(contentOf(readStdin(), as), { signers, now });
  if (!signed.ok) return failSigning(signed.error);
  const { hashes, bytes, armored } = signed.value;
  writeMicalg?.(utf8(hashes.length === 1 ? (hashes[0] ?? '') : ''));
  return print(options.flag('no-armor') ? bytes : armored);
};

export const verify: Command = async (args, now) => {
  const options = parseArguments(args, { 'not-before': 'one', 'not-after': 'one' });
  const [signatures, ...certs] = options.positional;
  if (signatures === undefined || certs.length === 0) {
    return fail('MISSING_ARG', 'signatures and at least one certificate are wanted');
  }
  const signature = readInput(signatures);
  const certificates = await readCerts(certs, now);
  const verified = await verifyDetached({ data: readStdin(), signature, certificates, now });
  if (!verified.ok) return fail('BAD_DATA', `${signatures} holds no signature`);
  const bounds = { notBefore: 'not-before', notAfter: 'not-after' };
  const good = accepted(verified.value, options, bounds, now);
  return good.length === 0 ? noSignature(verified.value) : print(verificationLines(good));
};
