import { beforeAll, describe, expect, it } from 'vitest';

import { concat } from '@/lib/core/bytes';
import { toArmor } from '@/lib/pgp/armor';
import { readCertificates } from '@/lib/pgp/certificate';
import { type Identity, createIdentity, generate } from '@/lib/pgp/generate';
import { applyRevocation, revokeKey } from '@/lib/pgp/revoke';

import { MADE, NOW, bad, good, identity } from './people';

const DAY = 86_400;
const read = async (input: Uint8Array | string) => good(await readCertificates(input, NOW));

describe('a certificate', () => {
  let ana: Identity;
  beforeAll(async () => {
    ana = await identity('Ana');
  });

  it.each([
    ['compatible', 'ed25519', 40],
    ['modern', 'ed25519', 64],
  ] as const)('of the profile %s says what it is', async (profile, algorithm, digits) => {
    const made = good(
      await createIdentity({ name: 'Ana', email: 'ana@example.org', profile, now: MADE }),
    );
    expect(await read(made.certificate)).toEqual([
      {
        fingerprint: made.fingerprint,
        keyId: profile === 'modern' ? made.fingerprint.slice(0, 16) : made.fingerprint.slice(-16),
        userIds: [{ text: 'Ana <ana@example.org>', name: 'Ana', email: 'ana@example.org' }],
        created: MADE,
        expires: null,
        state: 'good',
        canEncrypt: true,
        canSign: true,
        profile,
        algorithm,
        warnings: [],
        bytes: made.certificate,
      },
    ]);
    expect(made.fingerprint).toMatch(new RegExp(`^[0-9A-F]{${digits}}$`));
  });

  it('needs no e-mail and no user ID', async () => {
    const nameless = await generate({ profile: 'compatible', date: MADE, userIDs: [] });
    expect(await read(ana.certificate)).toMatchObject([{ userIds: [{ name: 'Ana', email: '' }] }]);
    expect(await read(nameless.certificate)).toMatchObject([
      { userIds: [], canEncrypt: true, canSign: true, warnings: [{ kind: 'no-user-id' }] },
    ]);
  });

  it('shows names on one line, without what makes text lie', async () => {
    const name = 'Ana\u202e gnp.exe\u200b\nAdmin';
    const made = await generate({ profile: 'compatible', date: MADE, userIDs: [{ name }] });
    const [certificate] = await read(made.certificate);
    expect(certificate?.userIds).toEqual([
      { text: 'Ana gnp.exe Admin', name: 'Ana gnp.exe Admin', email: '' },
    ]);
  });

  it.each([
    ['expired', 30 * DAY, 'expired', false],
    ['still valid', 3650 * DAY, 'good', true],
  ] as const)('that is %s says so', async (_what, validForSeconds, state, canEncrypt) => {
    const request = { name: 'Ben', profile: 'compatible', now: MADE, validForSeconds } as const;
    const ben = good(await createIdentity(request));
    const expires = new Date(MADE.getTime() + validForSeconds * 1000);
    expect(await read(ben.certificate)).toMatchObject([{ state, canEncrypt, expires }]);
  });

  it('that was revoked says so, by its owner or by the paper kept from the beginning', async () => {
    const revoked = good(await revokeKey(ana.secretKey, NOW, 'compromised'));
    const byPaper = good(await applyRevocation(ana.certificate, ana.revocation, NOW));
    for (const bytes of [revoked, byPaper]) {
      expect(await read(bytes)).toMatchObject([{ state: 'revoked', canEncrypt: false }]);
    }
    const ben = await identity('Ben');
    expect(bad(await applyRevocation(ben.certificate, ana.revocation, NOW)).kind).toBe('no-match');
  });

  it('from the future cannot be used yet', async () => {
    const now = new Date('2027-01-01T00:00:00Z');
    const future = good(await createIdentity({ name: 'Fay', profile: 'compatible', now }));
    expect(await read(future.certificate)).toMatchObject([
      { state: 'unusable', canEncrypt: false, warnings: [{ kind: 'made-in-the-future' }] },
    ]);
  });

  it('is found among others, in one ring or in several blocks, and out of a secret key', async () => {
    const ben = await identity('Ben', 'modern');
    const names = async (input: string | Uint8Array) =>
      (await read(input)).map(({ userIds }) => userIds[0]?.name);
    expect(await names(concat(ana.certificate, ben.certificate))).toEqual(['Ana', 'Ben']);
    const blocks = [ana, ben].map(({ certificate }) => toArmor(certificate, 'public-key'));
    expect(await names(`Ours:\n${blocks.join('\nand\n')}`)).toEqual(['Ana', 'Ben']);
    expect(await read(ana.secretKey)).toMatchObject([{ bytes: ana.certificate }]);
  });

  it('does not vanish because its neighbour cannot be read', async () => {
    const broken = ana.certificate.with(2, 99);
    expect(await read(concat(broken, ana.certificate))).toHaveLength(1);
  });

  it.each([
    ['a text', 'hello', 'not-openpgp'],
    ['nothing', '', 'not-openpgp'],
    [
      'a broken block',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----',
      'no-certificate',
    ],
    ['something binary', new Uint8Array([0xc6, 3, 9, 9, 9]), 'no-certificate'],
  ])('is not found in %s', async (_what, input, kind) => {
    expect(bad(await readCertificates(input, NOW)).kind).toBe(kind);
  });
});
