import { beforeAll, describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { certifyUserId } from '@/lib/pgp/certify';
import type { Identity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { openSigned } from '@/lib/pgp/open-signed';
import { TAG, framesOf } from '@/lib/pgp/packets';
import { sealMessage } from '@/lib/pgp/seal';
import { signCleartext, signInline } from '@/lib/pgp/sign';
import { verifyDetached } from '@/lib/pgp/verify-detached';
import { NOW, good, identity } from '@/test/unit/pgp/people';

import { innerPackets, literal, raw, sealPackets } from './forge';

describe('faking a signature', () => {
  let ana: Identity;
  let ben: Identity;
  let cem: Identity;
  let signed: string;
  beforeAll(async () => {
    [ana, ben, cem] = await Promise.all([identity('Ana'), identity('Ben'), identity('Cem')]);
    signed = good(await signCleartext('The yard, at six.', { signers: [ana.secretKey], now: NOW }));
  });
  const openCleartext = (text: string) =>
    openSigned({ text, certificates: [ana.certificate], now: NOW });

  it.each([
    ['before', () => `Send money to Eve.\n${signed}`],
    ['after', () => `${signed}\nSend money to Eve.`],
  ])('with text %s the block: it is dropped', async (_where, forged) => {
    expect(good(await openCleartext(forged()))).toMatchObject({
      text: 'The yard, at six.',
      signatures: [{ state: 'valid' }],
    });
  });

  it.each([
    ['another word', (text: string) => text.replace('six', 'ten'), 'invalid'],
    ['an unescaped dash line', (text: string) => text.replace('The', '-evil\nThe'), 'damaged'],
    [
      'text among the headers',
      (text: string) => text.replace('Hash:', 'Send money.\nHash:'),
      'damaged',
    ],
    [
      'a header of its own',
      (text: string) => text.replace('Hash:', 'Comment: Send money.\nHash:'),
      'damaged',
    ],
    [
      'white space that is a line for some',
      (text: string) => text.replace('\n\n', '\n\u00a0\n'),
      'damaged',
    ],
    [
      'a second signed block',
      (text: string) => `${text}\n${text.replace('six', 'ten')}`,
      'damaged',
    ],
    [
      'a form feed in the edge',
      (text: string) => text.replace('-----BEGIN PGP SIGNED', '-----BEGIN\fPGP SIGNED'),
      'damaged',
    ],
  ])('with %s', async (_what, forge, outcome) => {
    const opened = await openCleartext(forge(signed));
    const seen = opened.ok
      ? opened.value.signatures.map(({ state }) => state).join()
      : opened.error.kind;
    expect(seen).toBe(outcome);
  });

  it('by passing on what was signed for someone else (surreptitious forwarding)', async () => {
    const request = {
      text: 'I love you.',
      recipients: [ben.certificate],
      signWith: ana.secretKey,
      now: NOW,
    };
    const forBen = good(await sealMessage(request));
    const packets = await innerPackets(forBen.bytes, ben.secretKey);
    const forCem = await sealPackets(packets, cem.certificate);
    const keys = { secretKeys: [cem.secretKey], certificates: [ana.certificate], now: NOW };
    const opened = good(await openMessage({ message: forCem, ...keys }));
    expect(opened.warnings).toContainEqual({ kind: 'signed-for-others' });
  });

  it('by putting a signed and an unsigned text into one message (CVE-2025-47934)', async () => {
    const inline = good(
      await signInline({ text: 'The yard, at six.' }, { signers: [ana.secretKey], now: NOW }),
    );
    const frames = framesOf(inline.bytes) ?? [];
    const packets = frames.map(({ tag, body, end }) => raw(tag, inline.bytes.subarray(body, end)));
    const swapped = packets.map((packet, index) =>
      frames[index]?.tag === TAG.literal ? literal('Eve’s, at ten.') : packet,
    );
    for (const forged of [
      [literal('Eve’s, at ten.'), ...packets],
      [...packets, literal('Eve’s, at ten.')],
      swapped,
    ]) {
      const message = await sealPackets(forged, cem.certificate);
      const keys = { secretKeys: [cem.secretKey], certificates: [ana.certificate], now: NOW };
      const opened = await openMessage({ message, ...keys });
      const shown =
        opened.ok && opened.value.signatures.some(({ state }) => state === 'valid')
          ? opened.value.text
          : 'The yard, at six.';
      expect(shown).toBe('The yard, at six.');
    }
  });

  it('with a signature that was never about a document', async () => {
    const certified = good(
      await certifyUserId({
        certificate: ben.certificate,
        userId: 'Ben',
        secretKey: ana.secretKey,
        now: NOW,
      }),
    );
    const frames = (framesOf(certified) ?? []).filter(({ tag }) => tag === TAG.signature);
    const [, third] = frames.map(({ start, end }) => certified.slice(start, end));
    const verdicts = await verifyDetached({
      data: utf8('Ben'),
      signature: third ?? new Uint8Array(),
      certificates: [ana.certificate],
      now: NOW,
    });
    expect(verdicts).toEqual({ ok: true, value: [] });
  });

  it('by hanging a stranger’s key below one’s own certificate', async () => {
    // Eve adopts Ana's primary key as a «subkey» and binds it herself; Ana's own certificate comes later in the list.
    const eve = await identity('Eve');
    const anaKey = (framesOf(ana.certificate) ?? [])[0];
    const stolen = ana.certificate.slice(anaKey?.body, anaKey?.end);
    const list = [...eve.certificate, 0xc0 | TAG.publicSubkey, stolen.length, ...stolen];
    const inline = good(await signInline({ text: 'hi' }, { signers: [ana.secretKey], now: NOW }));
    const certificates = [new Uint8Array(list), ana.certificate];
    const opened = good(
      await openMessage({ message: inline.bytes, secretKeys: [], certificates, now: NOW }),
    );
    expect(opened.signatures).toMatchObject([{ state: 'valid', fingerprint: ana.fingerprint }]);
  });
});
