/** Values of foreign JSON, read without trust. */
import { oneLine } from '@/lib/core/text';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first of these members that is a string or a number, as a string; '' for none. */
export function stringIn(source: Json, ...names: readonly string[]): string {
  for (const name of names) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
    if (isObject(value)) {
      const inner = stringIn(value, '#value', '$t', '#text', '_');
      if (inner !== '') return inner;
    }
  }
  return '';
}

export const lineIn = (source: Json, name: string, max = 2000): string | null =>
  oneLine(stringIn(source, name), max) || null;
