/** The signed callout document: reading, writing, and how it stands against what was seen before. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  parseDocument,
  serialiseDocument,
  type CalloutDocument,
} from '@/lib/callouts/document/callout-document';
import { record, standingOf, type Ledger } from '@/lib/callouts/document/ledger';
import { KINDS } from '@/lib/callouts/item';
import { DAY } from '@/lib/core/time';

const now = Date.parse('2026-11-24T12:00:00Z');
const uuid = (n: number): string =>
  `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const document = (given: Partial<CalloutDocument> = {}): CalloutDocument => ({
  id: uuid(1),
  kind: 'eviction',
  title: 'Stop the eviction at 14 Elm Row',
  issuedMs: now - DAY,
  expiresMs: now + DAY,
  when: '2026-11-26T07:00',
  where: '14 Elm Row',
  language: 'en',
  canonical: ['https://a.example.org/c.txt', 'https://mirror.example.net/c.txt'],
  supersedes: [],
  cancel: false,
  body: 'Come at seven.\n\nBring a chair.',
  ...given,
});

describe('the text', () => {
  it('reads back what was written', () => {
    const local = fc.constantFrom(null, '2026-11-26', '2026-11-26T07:00');
    const line = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => `t${text.replace(/\s+/g, ' ')}`.trim());
    const any = fc.record({
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      kind: fc.constantFrom(...KINDS),
      title: line,
      issuedMs: fc.integer({ min: 0, max: 2e9 }).map((s) => s * 1000),
      when: local,
      where: fc.option(line),
      language: fc.constantFrom(null, 'el', 'pt-BR'),
      cancel: fc.boolean(),
      body: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
    });
    fc.assert(
      fc.property(any, (given) => {
        const one = document({ ...given, expiresMs: given.issuedMs + DAY });
        expect(parseDocument(serialiseDocument(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('may come with CRLF and fields it does not know', () => {
    const text = serialiseDocument(document())
      .replace('Kind:', 'X-Colour: red\nKind:')
      .replaceAll('\n', '\r\n');
    expect(parseDocument(text)).toEqual({ ok: true, value: document() });
  });

  it.each([
    ['Hello: there\n\nText', { kind: 'not-a-callout' }],
    ['just text', { kind: 'not-a-callout' }],
    ['Callout: 2\n\n', { kind: 'unknown-version', version: '2' }],
    [
      serialiseDocument(document()).replace('eviction', 'riot'),
      { kind: 'bad-field', field: 'kind' },
    ],
    [
      serialiseDocument(document()).replace(/^Id: .*$/m, 'Id: 7'),
      { kind: 'bad-field', field: 'id' },
    ],
    [
      serialiseDocument(document()).replace(/^Title: .*$/m, '$&\n$&'),
      { kind: 'bad-field', field: 'title' },
    ],
    [
      serialiseDocument(document({ canonical: ['javascript:alert(1)'] })),
      { kind: 'bad-field', field: 'canonical' },
    ],
    [
      serialiseDocument(document({ expiresMs: now - 2 * DAY })),
      { kind: 'bad-field', field: 'expires' },
    ],
    [`Callout: 1\n\n${'x'.repeat(30_000)}`, { kind: 'too-long' }],
  ])('is refused: %#', (text, error) => {
    expect(parseDocument(text)).toMatchObject({ ok: false, error });
  });

  it('cannot smuggle a field in through a title', () => {
    const text = serialiseDocument(document({ title: 'Come\nCancel: yes' }));
    expect(parseDocument(text)).toMatchObject({ ok: true, value: { cancel: false } });
  });
});

describe('standing', () => {
  const seen = (...documents: CalloutDocument[]): Ledger =>
    documents.reduce<Ledger>((ledger, one) => record(ledger, one, 'KEY', now), []);
  const newer = document({ issuedMs: now - 1000 });

  it.each<[what: string, ledger: Ledger, document: CalloutDocument, key: string, kind: string]>([
    ['a new one', [], document(), 'KEY', 'current'],
    ['the same again', seen(document()), document(), 'KEY', 'current'],
    ['a newer version', seen(document()), newer, 'KEY', 'current'],
    ['an older version', seen(document(), newer), document(), 'KEY', 'replayed'],
    [
      'one from the future',
      [],
      document({ issuedMs: now + DAY, expiresMs: now + 2 * DAY }),
      'KEY',
      'not-yet',
    ],
    ['one that is past', [], document({ expiresMs: now - 1 }), 'KEY', 'expired'],
    ['a withdrawal', [], document({ cancel: true }), 'KEY', 'cancelled'],
    ['what was withdrawn', seen(document({ cancel: true })), newer, 'KEY', 'cancelled'],
    [
      'what another replaced',
      seen(document(), document({ id: uuid(2), supersedes: [uuid(1)] })),
      document(),
      'KEY',
      'superseded',
    ],
    ['the id of another key', seen(document()), newer, 'OTHER', 'other-key'],
  ])('%s', (_what, ledger, one, key, kind) => {
    expect(standingOf(ledger, one, key, now).kind).toBe(kind);
  });

  it('a key neither withdraws nor replaces what another key signed', () => {
    const ledger = seen(document());
    const foreign = document({ id: uuid(2), supersedes: [uuid(1)] });
    expect(standingOf(record(ledger, foreign, 'OTHER', now), document(), 'KEY', now).kind).toBe(
      'current',
    );
    const cancel = document({ cancel: true, issuedMs: now });
    expect(record(ledger, cancel, 'OTHER', now)).toBe(ledger);
  });

  it('never calls an older version current once a newer one was seen', () => {
    const issued = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(issued, issued, (a, b) => {
        const at = (minutes: number): CalloutDocument =>
          document({ issuedMs: now - minutes * 60_000 });
        const standing = standingOf(seen(at(a)), at(b), 'KEY', now).kind;
        expect(standing).toBe(b > a ? 'replayed' : 'current');
      }),
    );
  });
});
