/** Words for people, from public/_locales. */
import type en from '@/public/_locales/en/messages.json';

import { browser } from './browser';

export type WordKey = keyof typeof en;

/** The message `key` in the user's language, `$1`… replaced. */
export const say = (key: WordKey, ...substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);
