/** `storage.session`, typed by the table in lib/storage/session. Gone when the browser closes. */
import * as v from 'valibot';

import {
  families,
  type Family,
  type FamilyOf,
  session,
  type SessionKey,
  type SessionOf,
} from '@/lib/storage/session';

import { browser } from './browser';

const area = () => browser.storage.session;

async function read<T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const parsed = v.safeParse(schema, (await area().get(key))[key]);
  return parsed.success ? parsed.output : null;
}

/** The value, or null if there is none (or one that does not fit its schema). */
export const readSession = <K extends SessionKey>(key: K): Promise<SessionOf<K> | null> =>
  read(key, session[key] as unknown as v.GenericSchema<unknown, SessionOf<K>>);

export const writeSession = <K extends SessionKey>(key: K, value: SessionOf<K>): Promise<void> =>
  area().set({ [key]: value });

export const forgetSession = (key: SessionKey): Promise<void> => area().remove(key);

export const readMember = <F extends Family>(
  family: F,
  token: string,
): Promise<FamilyOf<F> | null> =>
  read(`${family}:${token}`, families[family] as unknown as v.GenericSchema<unknown, FamilyOf<F>>);

export const writeMember = <F extends Family>(
  family: F,
  token: string,
  value: FamilyOf<F>,
): Promise<void> => area().set({ [`${family}:${token}`]: value });

export const forgetMember = (family: Family, token: string): Promise<void> =>
  area().remove(`${family}:${token}`);

/** The tokens of all members of a family. */
export async function listMembers(family: Family): Promise<string[]> {
  const prefix = `${family}:`;
  return Object.keys(await area().get(null))
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** Calls back when another window opened or closed the vault. */
export function onVaultChange(listener: () => void): void {
  area().onChanged.addListener((changes) => {
    if ('open-keys' in changes) listener();
  });
}
