import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Identity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import type { Profile } from '@/lib/pgp/policy';
import { revokeKey } from '@/lib/pgp/revoke';
import { type SealOptions, sealMessage } from '@/lib/pgp/seal';
import { lockSecretKey } from '@/lib/pgp/secret-key';

import { NOW, bad, good, identity } from './people';

const today = new Date('2026-11-24T00:00:00Z');

describe('sealing and opening', { timeout: 60_000 }, () => {
  const people: Record<string, Identity> = {};
  const person = (name: string): Identity => {
    const found = people[name];
    if (found === undefined) throw new Error(name);
    return found;
  };
  beforeAll(async () => {
    for (const profile of ['compatible', 'modern'] as const) {
      for (const name of ['Ana', 'Ben', 'Cem']) {
        people[`${name} ${profile}`] = await identity(name, profile);
      }
    }
  });
  const seal = async (readers: string[], text = 'hi', options: SealOptions = {}, more = {}) => {
    const recipients = readers.map((name) => person(name).certificate);
    return good(await sealMessage({ text, recipients, now: NOW, options, ...more }));
  };
  const keysOf = (...names: string[]) => ({
    secretKeys: names.map((name) => person(name).secretKey),
    certificates: Object.values(people).map(({ certificate }) => certificate),
    now: NOW,
  });

  it.each([
    ['compatible', 'compatible', 'v1'],
    ['modern', 'modern', 'v2'],
    ['compatible', 'modern', 'v1'],
    ['modern', 'compatible', 'v1'],
  ] as const)('between %s and %s takes what both can read', async (a, b, encryption) => {
    const [ana, ben] = [`Ana ${a}`, `Ben ${b}`];
    const signWith = person(ana).secretKey;
    const sealed = await seal([ana, ben], 'Bring soup.\nAnd bread.', {}, { signWith });
    expect(sealed.encryption).toBe(encryption);
    const opened = good(await openMessage({ message: sealed.armored, ...keysOf(ben) }));
    expect(opened).toMatchObject({
      text: 'Bring soup.\nAnd bread.',
      openedBy: person(ben).fingerprint,
      signatures: [{ state: 'valid', fingerprint: person(ana).fingerprint, created: today }],
      warnings: [],
      repaired: false,
    });
  });

  it('gives back any text, for any people', async () => {
    const profiles = fc.array(fc.constantFrom<Profile>('compatible', 'modern'), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        profiles,
        async (text, mixed) => {
          const readers = mixed.map(
            (profile, index) => `${['Ana', 'Ben', 'Cem'][index]} ${profile}`,
          );
          const sealed = await seal(readers, text);
          for (const reader of readers) {
            const opened = good(await openMessage({ message: sealed.armored, ...keysOf(reader) }));
            // The standard's line end is CR LF; a reader gets LF.
            expect(opened.text).toBe(text.replaceAll('\r\n', '\n'));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives back any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const recipients = [person('Ana modern').certificate];
        const sealed = good(await sealMessage({ bytes, filename: 'a.bin', recipients, now: NOW }));
        const opened = good(await openMessage({ message: sealed.bytes, ...keysOf('Ana modern') }));
        expect(opened).toMatchObject({ bytes, filename: 'a.bin', format: 'binary' });
      }),
      { numRuns: 25 },
    );
  });

  it.each(['compatible', 'modern'])('pads also what is long (%s)', async (profile) => {
    const recipients = [person(`Ana ${profile}`).certificate];
    // The next PADMÉ size is 100 kB away.
    const bytes = new Uint8Array(12 * 1024 * 1024 + 1).fill(1);
    const sealed = good(await sealMessage({ bytes, recipients, now: NOW }));
    expect(sealed.bytes.length).toBeGreaterThan(bytes.length + 100_000);
    const opened = await openMessage({ message: sealed.bytes, ...keysOf(`Ana ${profile}`) });
    expect(good(opened).bytes.length).toBe(bytes.length);
  });

  it.each(['compatible', 'modern'] as const)(
    'shows one length for short texts (%s)',
    async (profile) => {
      const signWith = person(`Ana ${profile}`).secretKey;
      const length = async (text: string) =>
        (await seal([`Ben ${profile}`], text, {}, { signWith })).bytes.length;
      const lengths = await Promise.all(['', 'yes', 'n'.repeat(120)].map(length));
      expect(new Set(lengths).size).toBe(1);
    },
  );

  it('does not keep the order in which people were chosen', async () => {
    const firsts = new Set<string>();
    for (let i = 0; i < 30; i++) {
      const readers = ['Ana compatible', 'Ben compatible'];
      const { bytes } = await seal(readers, 'hi', { hideRecipients: false });
      const keys = { secretKeys: [], certificates: [], now: NOW };
      const error = bad(await openMessage({ message: bytes, ...keys }));
      firsts.add(error.kind === 'no-key' ? (error.keyIds[0] ?? '') : error.kind);
    }
    expect(firsts.size).toBe(2);
  });

  it('hides who can read it unless told otherwise', async () => {
    const seen = async (options: SealOptions) => {
      const sealed = await seal(['Ana compatible', 'Ben compatible'], 'hi', options);
      const opened = await openMessage({ message: sealed.bytes, ...keysOf('Cem compatible') });
      return bad(opened);
    };
    expect(await seen({})).toEqual({ kind: 'no-key', keyIds: [], hidden: 2, gaveUp: false });
    expect(await seen({ hideRecipients: false })).toMatchObject({
      hidden: 0,
      keyIds: { length: 2 },
    });
  });

  it.each([
    [1, 1],
    [3, 4],
  ])('rounds %i recipients up to %i with decoys', async (count, shown) => {
    const readers = ['Ana compatible', 'Ben compatible', 'Cem compatible'].slice(0, count);
    const sealed = await seal(readers, 'hi', { decoys: true });
    const message = sealed.armored;
    expect(
      bad(await openMessage({ message, secretKeys: [], certificates: [], now: NOW })),
    ).toMatchObject({ hidden: shown });
    for (const reader of readers) good(await openMessage({ message, ...keysOf(reader) }));
  });

  it('opens with a password alone, or beside people', async () => {
    for (const readers of [[], ['Ana modern']]) {
      const sealed = await seal(readers, 'hi', {}, { passwords: ['soup', 'bread'] });
      // Version 1, which GnuPG reads, although the people could have better.
      expect(sealed.encryption).toBe('v1');
      const open = async (...passwords: string[]) =>
        openMessage({
          message: sealed.armored,
          secretKeys: [],
          certificates: [],
          passwords,
          now: NOW,
        });
      expect(good(await open('milk', 'bread')).text).toBe('hi');
      expect(bad(await open('milk'))).toEqual({ kind: 'wrong-password' });
      expect(bad(await open())).toEqual({ kind: 'needs-password' });
    }
  });

  it('says which of our keys to unlock', async () => {
    const { secretKey, fingerprint } = person('Ana compatible');
    const locked = good(await lockSecretKey(secretKey, 'soup'));
    const { armored: message } = await seal(['Ana compatible']);
    const keys = { secretKeys: [locked], certificates: [], now: NOW };
    expect(bad(await openMessage({ message, ...keys }))).toEqual({
      kind: 'locked',
      fingerprints: [fingerprint],
    });
  });

  it('refuses to seal for nobody, for what is no certificate, and for a key that has ended', async () => {
    const ended = good(await revokeKey(person('Cem modern').secretKey, NOW));
    const refused = async (recipients: Uint8Array<ArrayBuffer>[]) =>
      bad(await sealMessage({ text: 'hi', recipients, now: NOW }));
    expect(await refused([])).toEqual({ kind: 'nobody' });
    expect(await refused([person('Ana modern').certificate, new Uint8Array(9)])).toEqual({
      kind: 'not-a-certificate',
      index: 1,
    });
    expect(await refused([ended])).toMatchObject({
      kind: 'cannot-encrypt',
      fingerprint: person('Cem modern').fingerprint,
    });
  });

  it('refuses to sign with a locked key', async () => {
    const locked = good(await lockSecretKey(person('Ana compatible').secretKey, 'soup'));
    const recipients = [person('Ben compatible').certificate];
    const sealed = await sealMessage({ text: 'hi', recipients, signWith: locked, now: NOW });
    expect(bad(sealed)).toEqual({ kind: 'locked' });
  });
});
