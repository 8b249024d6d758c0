/** `sop version` */
import { version as mycel } from '@/package.json';

import { parseArguments } from './arguments';
import type { Command } from './command';
import { fail } from './failure';
import { print } from './output';

const BACKEND = 'openpgp.js 6.3.2';
const SPEC = '~draft-dkg-openpgp-stateless-cli-14';

export const version: Command = async (args) => {
  const known = { extended: 'flag', backend: 'flag', 'sop-spec': 'flag', sopv: 'flag' } as const;
  const options = parseArguments(args, known);
  const chosen = Object.keys(known).filter((name) => options.flag(name));
  if (chosen.length > 1) return fail('INCOMPATIBLE_OPTIONS', 'only one kind of version at a time');
  const lines: Record<string, string> = {
    extended: `Mycel ${mycel}\n${BACKEND}\nNode ${process.version}\n`,
    backend: `${BACKEND}\n`,
    // «~»: update-key and merge-certs are missing.
    'sop-spec': `${SPEC}\n\nNot implemented: update-key, merge-certs.\n`,
    sopv: '1.0\n',
  };
  return print(lines[chosen[0] ?? ''] ?? `Mycel ${mycel}\n`);
};
