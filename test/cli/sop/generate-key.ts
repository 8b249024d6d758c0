/** `sop generate-key` and `sop list-profiles` */
import { generate } from '@/lib/pgp/generate';
import type { Profile } from '@/lib/pgp/policy';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { readPassword } from './files';
import { print, printOpenPgp } from './output';

const PROFILES: Readonly<Record<string, Profile>> = {
  compatible: 'compatible',
  modern: 'modern',
  default: 'compatible',
  compatibility: 'compatible',
  performance: 'modern',
  security: 'modern',
  rfc4880: 'compatible',
  rfc9580: 'modern',
};

export const generateKey: Command = async (args, now) => {
  const options = parseArguments(args, {
    'no-armor': 'flag',
    armor: 'flag',
    'with-key-password': 'one',
    profile: 'one',
    'signing-only': 'flag',
  });
  const wanted = options.one('profile') ?? 'default';
  const profile = Object.hasOwn(PROFILES, wanted) ? PROFILES[wanted] : undefined;
  if (profile === undefined) return fail('UNSUPPORTED_PROFILE', `no profile ${wanted}`);
  const password = options.one('with-key-password');
  const { secretKey } = await generate({
    profile,
    date: now,
    // A user ID goes in as it is: the library puts a lone name there unchanged.
    userIDs: options.positional.map((name) => ({ name })),
    ...(password !== undefined && { passphrase: readPassword(password, true) }),
    signingOnly: options.flag('signing-only'),
  });
  return printOpenPgp(secretKey, 'private-key', options.flag('no-armor'));
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'generate-key':
    'compatible: v4, Ed25519 and Curve25519, read by GnuPG 2.2 (aliases: default, compatibility)\n' +
    'modern: v6 of RFC 9580, Ed25519 and X25519, AEAD (aliases: security, performance)\n',
  encrypt:
    'default: version 2 encryption if every certificate announces it, else version 1\n' +
    'compatible: always version 1\n',
};

export const listProfiles: Command = async (args) => {
  const [subcommand] = parseArguments(args, {}).positional;
  if (subcommand === undefined) return fail('MISSING_ARG', 'a subcommand is wanted');
  const lines = Object.hasOwn(DESCRIPTIONS, subcommand) ? DESCRIPTIONS[subcommand] : undefined;
  return lines === undefined
    ? fail('UNSUPPORTED_PROFILE', `${subcommand} has no profiles`)
    : print(lines);
};
