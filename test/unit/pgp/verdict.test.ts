import { beforeAll, describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { type Identity, createIdentity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { revokeKey } from '@/lib/pgp/revoke';
import { sealMessage } from '@/lib/pgp/seal';
import { signDetached, signInline } from '@/lib/pgp/sign';
import { verifyDetached } from '@/lib/pgp/verify-detached';

import { MADE, NOW, good, identity } from './people';

const data = utf8('Meet at six.\r\n');
const DAY = 86_400_000;
const at = (date: Date, days: number) => new Date(date.getTime() + days * DAY);

describe('a signature', () => {
  let ana: Identity;
  let ben: Identity;
  beforeAll(async () => {
    [ana, ben] = await Promise.all([identity('Ana'), identity('Ben')]);
  });
  const sign = async (signer: Identity, now = NOW) =>
    good(await signDetached({ bytes: data }, { signers: [signer.secretKey], now })).armored;
  const verify = async (
    given: { signature: string; certificates: Identity['certificate'][] },
    now = NOW,
    over: Uint8Array = data,
  ) => good(await verifyDetached({ data: over, now, ...given }));

  it('of someone known holds, and says who and when, to the day', async () => {
    const certificates = [ben.certificate, ana.certificate];
    expect(await verify({ signature: await sign(ana), certificates })).toEqual([
      {
        state: 'valid',
        fingerprint: ana.fingerprint,
        signingFingerprint: ana.fingerprint,
        keyId: ana.fingerprint.slice(-16),
        created: new Date('2026-11-24T00:00:00Z'),
        mode: 'binary',
        intendedFor: [],
        reason: '',
      },
    ]);
  });

  it('of someone unknown says only the key ID', async () => {
    const certificates = [ben.certificate];
    expect(await verify({ signature: await sign(ana), certificates })).toMatchObject([
      { state: 'unknown', fingerprint: null, keyId: ana.fingerprint.slice(-16) },
    ]);
  });

  it('over other bytes is invalid', async () => {
    const given = { signature: await sign(ana), certificates: [ana.certificate] };
    expect(await verify(given, NOW, utf8('Meet at ten.\r\n'))).toMatchObject([
      { state: 'invalid' },
    ]);
  });

  it('over a text does not mind line ends', async () => {
    const signed = await signDetached({ text: 'a\nb' }, { signers: [ana.secretKey], now: NOW });
    const given = { signature: good(signed).armored, certificates: [ana.certificate] };
    for (const text of ['a\nb', 'a\r\nb']) {
      expect(await verify(given, NOW, utf8(text))).toMatchObject([
        { state: 'valid', mode: 'text' },
      ]);
    }
  });

  it('is never dated before its key was made', async () => {
    const [verdict] = await verify(
      { signature: await sign(ana, MADE), certificates: [ana.certificate] },
      at(MADE, 1),
    );
    expect(verdict).toMatchObject({ state: 'valid', created: MADE });
  });

  it('from tomorrow is not valid yet', async () => {
    const given = { signature: await sign(ana, at(NOW, 2)), certificates: [ana.certificate] };
    expect(await verify(given)).toMatchObject([{ state: 'not-yet-valid' }]);
  });

  it.each([
    ['before', 'retired', 10, 'valid'],
    ['after', 'retired', 30, 'revoked'],
    ['before', 'compromised', 10, 'revoked'],
  ] as const)(
    'made %s its key was revoked as %s: day %i is %s',
    async (_when, reason, day, state) => {
      const revoked = good(await revokeKey(ana.secretKey, at(MADE, 20), reason));
      const signature = await sign(ana, at(MADE, day));
      expect(await verify({ signature, certificates: [revoked] })).toMatchObject([{ state }]);
    },
  );

  it('of a key that has ended since holds, as long as the key was good when it was made', async () => {
    const month = { validForSeconds: 30 * 86_400, profile: 'compatible', now: MADE } as const;
    const cem = good(await createIdentity({ name: 'Cem', ...month }));
    const certificates = [cem.certificate];
    expect(await verify({ signature: await sign(cem, at(MADE, 10)), certificates })).toMatchObject([
      { state: 'valid' },
    ]);
  });

  it('names the only reader of a message between two people, and no one in a group', async () => {
    const cem = await identity('Cem');
    const intended = async (people: Identity[]) => {
      const recipients = people.map(({ certificate }) => certificate);
      const sealed = await sealMessage({
        text: 'hi',
        recipients,
        signWith: ana.secretKey,
        now: NOW,
      });
      const keys = { secretKeys: [ben.secretKey], certificates: [ana.certificate], now: NOW };
      const opened = good(await openMessage({ message: good(sealed).bytes, ...keys }));
      expect(opened.warnings).toEqual([]);
      return opened.signatures[0]?.intendedFor;
    };
    expect(await intended([ben])).toEqual([ben.fingerprint]);
    expect(await intended([ana, ben])).toEqual([ana.fingerprint, ben.fingerprint]);
    expect(await intended([ana, ben, cem])).toEqual([]);
  });

  it('comes with others: each has its own verdict', async () => {
    const signers = [ana.secretKey, ben.secretKey];
    const signed = good(await signInline({ text: 'hi' }, { signers, now: NOW }));
    const keys = { secretKeys: [], certificates: [ben.certificate], now: NOW };
    const opened = good(await openMessage({ message: signed.armored, ...keys }));
    expect(opened.signatures.map(({ state }) => state).sort()).toEqual(['unknown', 'valid']);
  });
});
