/** What goes to standard output. */
import { utf8 } from '@/lib/core/bytes';
import { type ArmorLabel, toArmor } from '@/lib/pgp/armor';

import { writeAll } from './files';

export const print = (output: string | Uint8Array): void =>
  writeAll(1, typeof output === 'string' ? utf8(output) : output);

/** Keys, certificates and messages: armored unless `--no-armor`. */
export function printOpenPgp(bytes: Uint8Array, label: ArmorLabel, binary: boolean): void {
  print(binary ? bytes : toArmor(bytes, label));
}
