import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Identity } from '@/lib/pgp/generate';
import { openSigned } from '@/lib/pgp/open-signed';
import { signCleartext } from '@/lib/pgp/sign';

import { NOW, good, identity } from './people';

describe('cleartext-signed text', { timeout: 60_000 }, () => {
  let ana: Identity;
  beforeAll(async () => {
    ana = await identity('Ana');
  });
  const sign = async (text: string) =>
    good(await signCleartext(text, { signers: [ana.secretKey], now: NOW }));
  const open = (text: string) => openSigned({ text, certificates: [ana.certificate], now: NOW });

  it('comes back as it was signed', async () => {
    expect(good(await open(await sign('Court at nine.\n- bring a friend\nFrom us')))).toMatchObject(
      {
        text: 'Court at nine.\n- bring a friend\nFrom us',
        signatures: [{ state: 'valid', fingerprint: ana.fingerprint }],
      },
    );
  });

  it('survives CR LF and lost trailing spaces', async () => {
    const signed = await sign('one  \ntwo\t\n');
    for (const text of [signed.replaceAll('\n', '\r\n'), signed]) {
      expect(good(await open(text))).toMatchObject({
        text: 'one\ntwo\n',
        signatures: [{ state: 'valid' }],
      });
    }
  });

  it('is the same for any text, but for white space at line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const opened = good(await open(await sign(text)));
        const expected = text
          .split(/\r?\n/)
          .map((line) => line.replace(/[ \t\r]+$/, ''))
          .join('\n');
        expect(opened).toMatchObject({ text: expected, signatures: [{ state: 'valid' }] });
      }),
      { numRuns: 50 },
    );
  });

  it('is not there in other text', async () => {
    expect(await open('hello')).toEqual({ ok: false, error: { kind: 'not-a-message' } });
  });
});
