/** What `storage.local` holds: choices that say nothing about a person. Everything else is a sealed record. */
import * as v from 'valibot';

export const settings = {
  /** Clean links while browsing, where access was granted. */
  cleaning: { schema: v.boolean(), fallback: true },
} as const;

export type Setting = keyof typeof settings;
export type SettingOf<S extends Setting> = v.InferOutput<(typeof settings)[S]['schema']>;
