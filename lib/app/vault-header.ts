/** The vault's header: wrapped data keys and how to open them. It lives alone in a database that panic deletes first. */
import { fromUtf8, utf8 } from '@/lib/core/bytes';
import { type Attempts, readAttempts } from '@/lib/vault/attempts';
import type { VaultHeader } from '@/lib/vault/vault';

import type { World } from './ports';

const HEADER_ID = 'header';
const ATTEMPTS_ID = 'attempts';
const DAMAGED = { damaged: true };

/** The stored header, unparsed (lib/vault judges it), or null if no passphrase was ever set. */
export async function readHeader({ databases }: Pick<World, 'databases'>): Promise<unknown> {
  // Asking for a row would create the database, and an empty one must not look like a vault.
  const header = (await databases.vault.exists()) ? await readRow(databases, HEADER_ID) : null;
  // Sealed records without a header: the header was lost. A new vault over them would bury them for ever.
  return header === null && (await databases.sealed.exists()) ? DAMAGED : header;
}

/** The value of a row, null if there is none; nonsense where it cannot be read, for the reader to refuse. */
async function readRow(databases: World['databases'], id: string): Promise<unknown> {
  const row = await databases.vault.get(id);
  if (row === null) return null;
  try {
    return (JSON.parse(fromUtf8(row.bytes)) as unknown) ?? DAMAGED;
  } catch {
    return DAMAGED;
  }
}

/** Wrong passphrases so far. They stand in clear beside the header: they say nothing about anybody. */
export const readStoredAttempts = async ({
  databases,
}: Pick<World, 'databases'>): Promise<Attempts> =>
  readAttempts(await readRow(databases, ATTEMPTS_ID));

export async function writeAttempts(
  { databases }: Pick<World, 'databases'>,
  attempts: Attempts,
): Promise<void> {
  const bytes = utf8(JSON.stringify(attempts));
  await databases.vault.change([
    { put: { id: ATTEMPTS_ID, kind: 'attempts', shelf: '', version: 1, bytes } },
  ]);
}

export async function writeHeader(
  { databases }: Pick<World, 'databases'>,
  header: VaultHeader,
): Promise<void> {
  const bytes = utf8(JSON.stringify(header));
  await databases.vault.change([
    { put: { id: HEADER_ID, kind: 'header', shelf: '', version: header.version, bytes } },
  ]);
}

export const hasVault = async (world: Pick<World, 'databases'>): Promise<boolean> =>
  (await readHeader(world)) !== null;
