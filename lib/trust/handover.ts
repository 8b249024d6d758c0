/** The frame of texts that Mycel hands from person to person, signed as a whole: kind, version, content as JSON. */
import { err, ok, type Result } from '@/lib/core/result';

export type HandoverKind = 'cards' | 'group';

export type HandoverError =
  /** Some other text, or of another kind. */
  { readonly kind: 'no-handover' } | { readonly kind: 'too-new' } | { readonly kind: 'damaged' };

const VERSION = 1;
/** A group of 500 people with their keys is about one megabyte. */
const LONGEST = 4 * 1024 * 1024;

export const writeHandover = (kind: HandoverKind, content: object): string =>
  JSON.stringify({ mycel: kind, version: VERSION, ...content });

/** `read` sees the fields of an object of the right kind and version, and answers null for nonsense. */
export function readHandover<T>(
  kind: HandoverKind,
  text: string,
  read: (fields: Readonly<Record<string, unknown>>) => T | null,
): Result<T, HandoverError> {
  if (text.length > LONGEST) return err({ kind: 'damaged' });
  const fields = fieldsOf(text);
  if (fields?.['mycel'] !== kind) return err({ kind: 'no-handover' });
  const version = fields['version'];
  if (typeof version === 'number' && version > VERSION) return err({ kind: 'too-new' });
  const content = version === VERSION ? read(fields) : null;
  return content === null ? err({ kind: 'damaged' }) : ok(content);
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

export const isMillis = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
