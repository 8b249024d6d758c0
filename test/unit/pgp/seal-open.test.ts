import { describe, expect, it } from 'vitest';

import { readCertificates } from '@/lib/pgp/certificate';
import { createIdentity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import type { Profile } from '@/lib/pgp/policy';
import { sealMessage } from '@/lib/pgp/seal';
import { lockSecretKey, readSecretKeys, unlockSecretKey } from '@/lib/pgp/secret-key';

const now = new Date('2026-11-24T12:34:56Z');

async function identity(name: string, profile: Profile = 'compatible') {
  const made = await createIdentity({ name, profile, now: new Date('2026-01-05T06:07:08Z') });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe('sealing and opening', () => {
  it.each([
    ['compatible', 'compatible', 'v1'],
    ['modern', 'modern', 'v2'],
    ['compatible', 'modern', 'v1'],
  ] as const)('opens what %s and %s people seal for each other', async (a, b, encryption) => {
    const ana = await identity('Ana', a);
    const ben = await identity('Ben', b);
    const sealed = await sealMessage({
      text: 'Meet at six.\nBring soup.',
      recipients: [ana.certificate, ben.certificate],
      signWith: ana.secretKey,
      now,
    });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.error));
    expect(sealed.value.encryption).toBe(encryption);
    const opened = await openMessage({
      message: sealed.value.armored,
      secretKeys: [ben.secretKey],
      certificates: [ana.certificate],
      now,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(opened.value.text).toBe('Meet at six.\nBring soup.');
    expect(opened.value.signatures).toMatchObject([
      { state: 'valid', fingerprint: ana.fingerprint, created: new Date('2026-11-24T00:00:00Z') },
    ]);
    expect(opened.value.openedBy).toBe(ben.fingerprint);
    expect(opened.value.warnings).toEqual([]);
  });

  it('opens a password message with the password only', async () => {
    const sealed = await sealMessage({ text: 'hi', recipients: [], passwords: ['soup'], now });
    if (!sealed.ok) throw new Error(sealed.error.kind);
    const open = (passwords: string[]) =>
      openMessage({
        message: sealed.value.armored,
        secretKeys: [],
        certificates: [],
        passwords,
        now,
      });
    expect(await open(['soup'])).toMatchObject({ ok: true, value: { text: 'hi' } });
    expect(await open(['bread'])).toEqual({ ok: false, error: { kind: 'wrong-password' } });
    expect(await open([])).toEqual({ ok: false, error: { kind: 'needs-password' } });
  });

  it('locks and unlocks a secret key', async () => {
    const ana = await identity('Ana');
    const locked = await lockSecretKey(ana.secretKey, 'soup');
    if (!locked.ok) throw new Error(locked.error.kind);
    expect(await readSecretKeys(locked.value, now)).toMatchObject({ value: [{ locked: true }] });
    expect(await unlockSecretKey(locked.value, 'bread')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await unlockSecretKey(locked.value, 'soup')).toMatchObject({ ok: true });
    expect(await readCertificates(locked.value, now)).toMatchObject({
      value: [{ fingerprint: ana.fingerprint, state: 'good', canEncrypt: true, canSign: true }],
    });
  });
});
