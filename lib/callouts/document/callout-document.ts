/** The text that a callout's signature covers: header fields as in security.txt (RFC 9116), a blank line, the body. */
import { KINDS, type Kind } from '@/lib/callouts/item';
import { err, ok, type Result } from '@/lib/core/result';
import type { Millis } from '@/lib/core/time';

/** facts/feeds.md 5.4, profile version 1. */
export type CalloutDocument = {
  /** `urn:uuid:…`, the same in every version of one callout. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly issuedMs: Millis;
  readonly expiresMs: Millis;
  /** Local time as stated, ISO without offset; or null. */
  readonly when: string | null;
  readonly where: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Where this very document is published: the first is the origin, the others are mirrors. */
  readonly canonical: readonly string[];
  /** Ids of callouts that this one replaces. */
  readonly supersedes: readonly string[];
  /** Withdraws the callout of this id. */
  readonly cancel: boolean;
  readonly body: string;
};

export type DocumentError =
  | { readonly kind: 'not-a-callout' }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'bad-field'; readonly field: string };

export const MAX_DOCUMENT = 20_000;
const MAX_REPEATS = 8;
const ID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;
const LOCAL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const REPEATABLE = new Set(['canonical', 'supersedes']);

/** Reads a document. CRLF counts as LF; unknown fields are ignored, known ones must be right and stand once. */
export function parseDocument(text: string): Result<CalloutDocument, DocumentError> {
  if (text.length > MAX_DOCUMENT) return err({ kind: 'too-long' });
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end = lines.indexOf('');
  const head = end < 0 ? lines : lines.slice(0, end);
  const fields = new Map<string, string[]>();
  for (const line of head) {
    const colon = line.indexOf(':');
    if (colon < 1)
      return err({
        kind: fields.size === 0 ? 'not-a-callout' : 'bad-field',
        field: line.slice(0, 40),
      });
    const name = line.slice(0, colon).trim().toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  const version = fields.get('callout')?.[0];
  if (version === undefined || !/^callout:/i.test(head[0] ?? ''))
    return err({ kind: 'not-a-callout' });
  if (version !== '1') return err({ kind: 'unknown-version', version });
  return readFields(
    fields,
    end < 0
      ? ''
      : lines
          .slice(end + 1)
          .join('\n')
          .trimEnd(),
  );
}

function readFields(
  fields: ReadonlyMap<string, readonly string[]>,
  body: string,
): Result<CalloutDocument, DocumentError> {
  const bad = (field: string): Result<CalloutDocument, DocumentError> =>
    err({ kind: 'bad-field', field });
  for (const [name, values] of fields) {
    if (values.length > (REPEATABLE.has(name) ? MAX_REPEATS : 1)) return bad(name);
  }
  const one = (name: string): string | null => fields.get(name)?.[0] ?? null;
  const id = one('id')?.toLowerCase() ?? '';
  const kind = KINDS.find((known) => known === one('kind'));
  const [issued, expires, title] = [one('issued'), one('expires'), one('title')];
  const canonical = fields.get('canonical') ?? [];
  const supersedes = (fields.get('supersedes') ?? []).map((value) => value.toLowerCase());
  const when = one('when');
  if (!ID.test(id)) return bad('id');
  if (!kind) return bad('kind');
  if (title === null || title === '') return bad('title');
  if (issued === null || !INSTANT.test(issued) || Number.isNaN(Date.parse(issued)))
    return bad('issued');
  if (expires === null || !INSTANT.test(expires) || Number.isNaN(Date.parse(expires)))
    return bad('expires');
  if (Date.parse(expires) <= Date.parse(issued)) return bad('expires');
  if (when !== null && !LOCAL.test(when)) return bad('when');
  if (!canonical.every((url) => /^https?:\/\/\S+$/.test(url))) return bad('canonical');
  if (!supersedes.every((other) => ID.test(other) && other !== id)) return bad('supersedes');
  const cancel = one('cancel');
  if (cancel !== null && !/^(?:yes|no)$/i.test(cancel)) return bad('cancel');
  return ok({
    id,
    kind,
    title,
    issuedMs: Date.parse(issued),
    expiresMs: Date.parse(expires),
    when,
    where: one('where'),
    language: one('language'),
    canonical: [...canonical],
    supersedes,
    cancel: cancel?.toLowerCase() === 'yes',
    body,
  });
}

/** The document as text, lines ending in LF. `parseDocument` gives it back, times to the second. */
export function serialiseDocument(document: CalloutDocument): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const instant = (ms: Millis): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
  const optional = (name: string, value: string | null): string[] =>
    value === null ? [] : [`${name}: ${line(value)}`];
  return [
    'Callout: 1',
    `Id: ${document.id}`,
    `Kind: ${document.kind}`,
    `Title: ${line(document.title)}`,
    `Issued: ${instant(document.issuedMs)}`,
    `Expires: ${instant(document.expiresMs)}`,
    ...optional('When', document.when),
    ...optional('Where', document.where),
    ...optional('Language', document.language),
    ...document.canonical.map((url) => `Canonical: ${line(url)}`),
    ...document.supersedes.map((id) => `Supersedes: ${id}`),
    ...(document.cancel ? ['Cancel: yes'] : []),
    '',
    document.body.replace(/\r\n?/g, '\n').trimEnd(),
    '',
  ].join('\n');
}
