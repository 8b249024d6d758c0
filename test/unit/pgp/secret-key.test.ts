import { beforeAll, describe, expect, it } from 'vitest';

import type { Identity } from '@/lib/pgp/generate';
import { TAG, framesOf } from '@/lib/pgp/packets';
import { lockSecretKey, readSecretKeys, unlockSecretKey } from '@/lib/pgp/secret-key';

import { NOW, bad, good, identity } from './people';

describe.each(['compatible', 'modern'] as const)(
  'a secret key of the profile %s',
  { timeout: 60_000 },
  (profile) => {
    let ana: Identity;
    let locked: Uint8Array<ArrayBuffer>;
    beforeAll(async () => {
      ana = await identity('Ana', profile);
      locked = good(await lockSecretKey(ana.secretKey, 'soup'));
    });

    it('says whether it is locked', async () => {
      const states = { locked: false, stub: false, offlinePrimary: false };
      expect(good(await readSecretKeys(ana.secretKey, NOW))).toMatchObject([states]);
      expect(good(await readSecretKeys(locked, NOW))).toMatchObject([{ ...states, locked: true }]);
    });

    it('opens with its passphrase to what it was', async () => {
      expect(good(await unlockSecretKey(locked, 'soup'))).toEqual(ana.secretKey);
    });

    it.each(['', 'Soup', 'soup '])('does not open with «%s»', async (passphrase) => {
      expect(bad(await unlockSecretKey(locked, passphrase))).toEqual({ kind: 'wrong-passphrase' });
    });

    it('is not locked twice, nor with nothing', async () => {
      expect(bad(await lockSecretKey(locked, 'bread'))).toEqual({ kind: 'locked' });
      expect(bad(await lockSecretKey(ana.secretKey, ''))).toEqual({ kind: 'passphrase-missing' });
    });

    it('is not found in a certificate', async () => {
      expect(bad(await readSecretKeys(ana.certificate, NOW)).kind).toBe('no-secret-key');
      expect(bad(await unlockSecretKey(ana.certificate, 'soup')).kind).toBe('no-secret-key');
    });
  },
);

it('locks v4 keys with the S2K that GnuPG 2.2 knows: iterated and salted, 254, AES-256', async () => {
  const ana = await identity('Ana');
  const locked = good(await lockSecretKey(ana.secretKey, 'soup'));
  const primary = framesOf(locked)?.find(({ tag }) => tag === TAG.secretKey);
  // Version, time and algorithm (6), curve name (10), point with its length (35), then the S2K.
  const at = (primary?.body ?? 0) + 6 + 10 + 35;
  expect([...locked.subarray(at, at + 4)]).toEqual([254, 9, 3, 8]);
});
