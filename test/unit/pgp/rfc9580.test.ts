import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readCertificates } from '@/lib/pgp/certificate';
import { openMessage } from '@/lib/pgp/open';
import { openSigned } from '@/lib/pgp/open-signed';
import { readSecretKeys } from '@/lib/pgp/secret-key';

import { NOW, good } from './people';

const sample = (name: string) => readFileSync(`test/vectors/pgp/rfc9580/${name}.asc`, 'utf8');
const FINGERPRINT = 'CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9';
const shopping = 'What we need from the grocery store:\n\n- tofu\n- vegetables\n- noodles\n';

describe('the samples of RFC 9580, appendix A', () => {
  const keyAndCertificate = async () => {
    const [key] = good(await readSecretKeys(sample('a4-secret-key'), NOW));
    if (key === undefined) throw new Error('no key');
    return { secretKeys: [key.bytes], certificates: [key.certificate.bytes], now: NOW };
  };

  it('knows the key, locked or not', async () => {
    for (const name of ['a4-secret-key', 'a5-locked-secret-key']) {
      expect(good(await readCertificates(sample(name), NOW))).toMatchObject([
        { fingerprint: FINGERPRINT, state: 'good', canEncrypt: true, profile: 'modern' },
      ]);
    }
  });

  it('opens the message to the key', async () => {
    const opened = await openMessage({
      message: sample('a8-x25519-ocb'),
      ...(await keyAndCertificate()),
    });
    expect(good(opened)).toMatchObject({ text: 'Hello, world!', openedBy: FINGERPRINT });
  });

  it.each(['a9-eax', 'a10-ocb', 'a11-gcm'])('opens the password message %s', async (name) => {
    const keys = { secretKeys: [], certificates: [], passwords: ['password'], now: NOW };
    expect(good(await openMessage({ message: sample(name), ...keys })).text).toBe('Hello, world!');
  });

  it('verifies the signed text, in clear and inline', async () => {
    const keys = await keyAndCertificate();
    const signatures = [{ state: 'valid', fingerprint: FINGERPRINT, mode: 'text' }];
    expect(good(await openSigned({ text: sample('a6-cleartext'), ...keys }))).toMatchObject({
      text: shopping,
      signatures,
    });
    expect(good(await openMessage({ message: sample('a7-inline-signed'), ...keys }))).toMatchObject(
      {
        text: shopping,
        encrypted: false,
        signatures,
        warnings: [{ kind: 'not-encrypted' }],
      },
    );
  });
});
