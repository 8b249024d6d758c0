/** `storage.local`, typed by the table in lib/storage/settings. */
import * as v from 'valibot';

import { type Setting, type SettingOf, settings } from '@/lib/storage/settings';

import { browser } from './browser';

/** The stored choice, or the table's fallback where none (or a damaged one) is stored. */
export async function readSetting<S extends Setting>(name: S): Promise<SettingOf<S>> {
  const { schema, fallback } = settings[name];
  const parsed = v.safeParse(schema, (await browser.storage.local.get(name))[name]);
  return parsed.success ? parsed.output : fallback;
}

export const writeSetting = <S extends Setting>(name: S, value: SettingOf<S>): Promise<void> =>
  browser.storage.local.set({ [name]: value });
