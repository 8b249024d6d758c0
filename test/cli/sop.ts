/** The `sop` door: the Stateless OpenPGP command-line interface (draft-dkg-openpgp-stateless-cli) over lib/pgp. */
import { armor, dearmor } from './sop/armor';
import { changeKeyPassword } from './sop/change-key-password';
import type { Command } from './sop/command';
import { decrypt } from './sop/decrypt';
import { encrypt } from './sop/encrypt';
import { extractCert } from './sop/extract-cert';
import { EXIT, SopFailure } from './sop/failure';
import { generateKey, listProfiles } from './sop/generate-key';
import { inlineDetach, inlineSign, inlineVerify } from './sop/inline';
import { revokeKey } from './sop/revoke-key';
import { sign, verify } from './sop/sign';
import { certifyUserid, validateUserid } from './sop/userid';
import { version } from './sop/version';

const commands: Readonly<Record<string, Command>> = {
  version,
  'list-profiles': listProfiles,
  'generate-key': generateKey,
  'change-key-password': changeKeyPassword,
  'revoke-key': revokeKey,
  'extract-cert': extractCert,
  'certify-userid': certifyUserid,
  'validate-userid': validateUserid,
  sign,
  verify,
  encrypt,
  decrypt,
  armor,
  dearmor,
  'inline-sign': inlineSign,
  'inline-verify': inlineVerify,
  'inline-detach': inlineDetach,
};

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (name === '') throw new SopFailure('MISSING_ARG', 'a subcommand is wanted');
    if (command === undefined) {
      throw new SopFailure('UNSUPPORTED_SUBCOMMAND', `no subcommand ${name}`);
    }
    await command(args, new Date());
    return 0;
  } catch (error) {
    if (error instanceof SopFailure) {
      console.error(`sop ${name}: ${error.message}`);
      return EXIT[error.exit];
    }
    console.error(error);
    return EXIT.UNSPECIFIED_FAILURE;
  }
}

process.exitCode = await main();
