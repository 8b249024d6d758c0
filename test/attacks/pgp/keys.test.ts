import * as openpgp from 'openpgp';
import { describe, expect, it } from 'vitest';

import { concat, utf8 } from '@/lib/core/bytes';
import { readCertificates } from '@/lib/pgp/certificate';
import { generate } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { framesOf } from '@/lib/pgp/packets';
import { lockSecretKey, unlockSecretKey } from '@/lib/pgp/secret-key';
import { MADE, NOW, bad, good, identity } from '@/test/unit/pgp/people';

import { literal, sealPackets, sessionKeyFor } from './forge';

describe('tampering with keys', { timeout: 60_000 }, () => {
  it('by swapping the public half of a stored secret key («Victory by KO»)', async () => {
    const ana = await identity('Ana');
    const locked = good(await lockSecretKey(ana.secretKey, 'soup'));
    const [primary] = framesOf(locked) ?? [];
    // Version, time, algorithm (6), curve name (10), bit count and prefix (3): then the point.
    const at = (primary?.body ?? 0) + 20;
    const swapped = locked.with(at, (locked[at] ?? 0) ^ 1);
    expect(bad(await unlockSecretKey(swapped, 'soup'))).toEqual({ kind: 'tampered' });
  });

  it('by adding a user ID that the key never signed', async () => {
    const ana = await identity('Ana');
    const userId = utf8('Bank <bank@example.org>');
    const forged = concat(ana.certificate, new Uint8Array([0xcd, userId.length]), userId);
    const [certificate] = good(await readCertificates(forged, NOW));
    expect(certificate?.userIds.map(({ text }) => text)).toEqual(['Ana']);
  });

  it('by encrypting to a key that only signs', async () => {
    const { privateKey } = await openpgp.generateKey({
      type: 'rsa',
      rsaBits: 2048,
      userIDs: [{ name: 'Ana' }],
      subkeys: [],
      date: MADE,
      format: 'object',
    });
    const key = { data: crypto.getRandomValues(new Uint8Array(32)) };
    const helper = await identity('Helper');
    const data = await sealPackets([literal('decrypt this for me')], helper.certificate);
    const frames = framesOf(data) ?? [];
    const packet = await sessionKeyFor(privateKey.toPublic().keyPacket, key);
    const list = new openpgp.PacketList<openpgp.AnyPacket>();
    list.push(packet);
    const message = concat(list.write(), data.slice(frames[1]?.start));
    const secretKeys = [new Uint8Array(privateKey.write())];
    expect(bad(await openMessage({ message, secretKeys, certificates: [], now: NOW }))).toEqual({
      kind: 'too-weak',
      what: 'signing-key-used',
    });
  });

  it('by moving an encryption subkey from someone else’s certificate', async () => {
    const [ana, eve] = await Promise.all([identity('Ana'), identity('Eve')]);
    const frames = framesOf(eve.certificate) ?? [];
    const subkey = frames.find(({ tag }) => tag === 14);
    const signingOnly = await generate({
      profile: 'compatible',
      date: MADE,
      userIDs: [{ name: 'Ana' }],
      signingOnly: true,
    });
    const forged = concat(signingOnly.certificate, eve.certificate.slice(subkey?.start));
    expect(good(await readCertificates(forged, NOW))).toMatchObject([{ canEncrypt: false }]);
    expect(good(await readCertificates(ana.certificate, NOW))).toMatchObject([
      { canEncrypt: true },
    ]);
  });
});
