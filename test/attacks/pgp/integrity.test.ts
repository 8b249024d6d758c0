import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Identity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { sealMessage } from '@/lib/pgp/seal';
import { NOW, bad, good, identity } from '@/test/unit/pgp/people';

import { literal, sealPackets } from './forge';

describe('changing what is encrypted', { timeout: 60_000 }, () => {
  const people = new Map<string, Identity>();
  const sealed = new Map<string, { bytes: Uint8Array; armored: string }>();
  beforeAll(async () => {
    for (const profile of ['compatible', 'modern'] as const) {
      const ana = await identity('Ana', profile);
      people.set(profile, ana);
      const request = {
        text: 'Meet at six.',
        recipients: [ana.certificate],
        signWith: ana.secretKey,
        now: NOW,
      };
      sealed.set(profile, good(await sealMessage(request)));
    }
  });
  const open = (message: string | Uint8Array, profile: string) => {
    const ana = people.get(profile);
    if (ana === undefined) throw new Error(profile);
    return openMessage({
      message,
      secretKeys: [ana.secretKey],
      certificates: [ana.certificate],
      now: NOW,
    });
  };

  it.each(['compatible', 'modern'])(
    'never shows another text: any octet of a %s message',
    async (profile) => {
      const bytes = sealed.get(profile)?.bytes ?? new Uint8Array();
      const change = fc.record({
        at: fc.nat({ max: bytes.length - 1 }),
        mask: fc.integer({ min: 1, max: 255 }),
      });
      await fc.assert(
        fc.asyncProperty(change, async ({ at, mask }) => {
          const opened = await open(bytes.with(at, (bytes[at] ?? 0) ^ mask), profile);
          expect(opened.ok ? opened.value.text : 'Meet at six.').toBe('Meet at six.');
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(['compatible', 'modern'])(
    'never shows another text: any mangling of %s armor',
    async (profile) => {
      const armored = sealed.get(profile)?.armored ?? '';
      const edit = fc.record({
        at: fc.nat({ max: armored.length }),
        drop: fc.nat({ max: 90 }),
        put: fc.string({ maxLength: 9 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
          const mangled = edits.reduce(
            (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
            armored,
          );
          const opened = await open(mangled, profile);
          expect(opened.ok ? opened.value.text : 'Meet at six.').toBe('Meet at six.');
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(['compatible', 'modern'])('is called what it is: tampered (%s)', async (profile) => {
    const bytes = sealed.get(profile)?.bytes ?? new Uint8Array();
    const at = bytes.length - 40;
    expect(bad(await open(bytes.with(at, (bytes[at] ?? 0) ^ 1), profile))).toEqual({
      kind: 'tampered',
    });
    expect(bad(await open(bytes.slice(0, -40), profile))).toEqual({ kind: 'tampered' });
  });

  it('is impossible to hide by leaving the integrity check out (EFAIL)', async () => {
    const ana = people.get('compatible');
    const forged = await sealPackets(
      [literal('<img src=//evil?')],
      ana?.certificate ?? new Uint8Array(),
      false,
    );
    expect(bad(await open(forged, 'compatible'))).toEqual({
      kind: 'too-weak',
      what: 'no-integrity-protection',
    });
  });

  it('is impossible to hide by renaming the packet to the kind without check', async () => {
    const bytes = sealed.get('compatible')?.bytes ?? new Uint8Array();
    const at = bytes.lastIndexOf(0xd2, bytes.length - 500);
    expect(bad(await open(bytes.with(at, 0xc9), 'compatible')).kind).toMatch(/too-weak|tampered/);
  });

  it('cannot add a second text to a message', async () => {
    const ana = people.get('compatible');
    const forged = await sealPackets(
      [literal('one'), literal('two')],
      ana?.certificate ?? new Uint8Array(),
    );
    expect((await open(forged, 'compatible')).ok).toBe(false);
  });
});
