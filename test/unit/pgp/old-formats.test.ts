import * as openpgp from 'openpgp';
import { describe, expect, it } from 'vitest';

import { concat } from '@/lib/core/bytes';
import { readCertificates } from '@/lib/pgp/certificate';
import { openMessage } from '@/lib/pgp/open';
import { signPacket } from '@/lib/pgp/library-gaps';
import { framesOf } from '@/lib/pgp/packets';
import { config } from '@/lib/pgp/policy';
import { sealMessage } from '@/lib/pgp/seal';
import { readSecretKeys } from '@/lib/pgp/secret-key';
import { wholeBytes } from '@/lib/pgp/whole';
import { literal, sealPackets, sessionKey, sessionKeyFor } from '@/test/attacks/pgp/forge';

import { MADE, NOW, good, identity } from './people';

interface DataPacket {
  packets: openpgp.PacketList<openpgp.AnyPacket>;
  encrypt(algorithm: number, key: Uint8Array, config: openpgp.Config): Promise<void>;
}

describe('what other programs have written', { timeout: 60_000 }, () => {
  it('opens GnuPG’s own authenticated encryption (packet 20, OCB)', async () => {
    const ana = await identity('Ana');
    const key = sessionKey();
    const certificate = await openpgp.readKey({ binaryKey: ana.certificate });
    const data = new openpgp.AEADEncryptedDataPacket() as unknown as DataPacket & openpgp.AnyPacket;
    data.packets = new openpgp.PacketList<openpgp.AnyPacket>();
    data.packets.push(literal('hi'));
    const ocb = { ...config, preferredAEADAlgorithm: openpgp.enums.aead.ocb };
    await data.encrypt(openpgp.enums.symmetric.aes256, key.data, ocb);
    const message = new openpgp.PacketList<openpgp.AnyPacket>();
    message.push(await sessionKeyFor(certificate.subkeys[0]?.keyPacket, key), data);
    const keys = { secretKeys: [ana.secretKey], certificates: [], now: NOW };
    expect(
      good(await openMessage({ message: await wholeBytes(message.write()), ...keys })),
    ).toMatchObject({
      text: 'hi',
      encrypted: true,
      sessionKey: { algorithm: 9 },
    });
  });

  it('uses keys from before key flags existed, with a warning', async () => {
    const { privateKey } = await openpgp.generateKey({
      userIDs: [{ name: 'Old' }],
      date: MADE,
      format: 'object',
    });
    const primary = privateKey.keyPacket as openpgp.SecretKeyPacket;
    const [user] = privateKey.users;
    const [subkey] = privateKey.subkeys;
    const sign = async (signature: openpgp.SignaturePacket, data: object) => {
      signature.publicKeyAlgorithm = primary.algorithm;
      signature.hashAlgorithm = openpgp.enums.hash.sha256;
      await (signature as unknown as { sign(...args: unknown[]): Promise<void> }).sign(
        primary,
        data,
        MADE,
        false,
        config,
      );
      return signature;
    };
    const self = Object.assign(new openpgp.SignaturePacket(), {
      signatureType: openpgp.enums.signature.certPositive,
    });
    const binding = Object.assign(new openpgp.SignaturePacket(), {
      signatureType: openpgp.enums.signature.subkeyBinding,
    });
    if (user !== undefined)
      user.selfCertifications = [await sign(self, { userID: user.userID, key: primary })];
    if (subkey !== undefined)
      subkey.bindingSignatures = [await sign(binding, { key: primary, bind: subkey.keyPacket })];
    const secretKey = new Uint8Array(privateKey.write());
    const [certificate] = good(await readCertificates(secretKey, NOW));
    expect(certificate).toMatchObject({
      canEncrypt: true,
      warnings: [{ kind: 'missing-key-flags' }],
    });
    const recipients = [certificate?.bytes ?? new Uint8Array()];
    const sealed = good(
      await sealMessage({ text: 'hi', recipients, signWith: secretKey, now: NOW }),
    );
    const keys = { secretKeys: [secretKey], certificates: recipients, now: NOW };
    expect(good(await openMessage({ message: sealed.armored, ...keys }))).toMatchObject({
      text: 'hi',
      signatures: [{ state: 'valid' }],
    });
  });

  it.each([
    ['2020-05-05T00:00:00Z', true],
    ['2025-05-05T00:00:00Z', false],
  ])('believes a SHA-1 self-signature of %s: %s', async (made, isBelieved) => {
    const date = new Date(made);
    const { privateKey } = await openpgp.generateKey({
      type: 'rsa',
      rsaBits: 2048,
      userIDs: [{ name: 'Old' }],
      date,
      format: 'object',
    });
    const primary = privateKey.keyPacket as openpgp.SecretKeyPacket;
    const [user] = privateKey.users;
    const self = Object.assign(new openpgp.SignaturePacket(), {
      signatureType: openpgp.enums.signature.certPositive,
      publicKeyAlgorithm: primary.algorithm,
      hashAlgorithm: openpgp.enums.hash.sha1,
      keyFlags: [3],
    });
    await signPacket(self, primary, { userID: user?.userID, key: primary }, date);
    if (user !== undefined) user.selfCertifications = [self];
    const [certificate] = good(await readCertificates(privateKey.toPublic().write(), NOW));
    expect(certificate?.state).toBe(isBelieved ? 'good' : 'unusable');
  });

  it('opens old messages with a key that has expired, been revoked or lost its user ID since', async () => {
    const ana = await identity('Ana');
    const sealed = good(await sealMessage({ text: 'hi', recipients: [ana.certificate], now: NOW }));
    const key = (await openpgp.readKey({ binaryKey: ana.secretKey })) as openpgp.PrivateKey;
    const revoked = await key.revoke({}, MADE, config);
    const nameless = (await openpgp.readKey({ binaryKey: ana.secretKey })) as openpgp.PrivateKey;
    nameless.users = [];
    for (const each of [revoked, nameless]) {
      const keys = {
        secretKeys: [new Uint8Array(each.write())],
        certificates: [],
        now: new Date('2040-01-01'),
      };
      expect(good(await openMessage({ message: sealed.armored, ...keys })).text).toBe('hi');
    }
  });

  it('reads text that is not UTF-8, and says that it may be wrong', async () => {
    const ana = await identity('Ana');
    const latin1 = new openpgp.UnparseablePacket();
    const body = new Uint8Array([0x74, 0, 0, 0, 0, 0, 0x63, 0x61, 0x66, 0xe9]);
    Object.assign(latin1, { tag: 11, write: () => body });
    const message = await sealPackets([latin1], ana.certificate);
    const keys = { secretKeys: [ana.secretKey], certificates: [], now: NOW };
    expect(good(await openMessage({ message, ...keys }))).toMatchObject({
      text: 'café',
      warnings: [{ kind: 'not-utf8' }],
    });
  });

  it('passes over packets that newer programs may add, and refuses those they must not', async () => {
    const ana = await identity('Ana');
    const sealed = good(await sealMessage({ text: 'hi', recipients: [ana.certificate], now: NOW }));
    const start = framesOf(sealed.bytes)?.[0]?.start;
    const open = (tag: number) =>
      openMessage({
        message: concat(new Uint8Array([0xc0 | tag, 1, 0]), sealed.bytes.subarray(start)),
        secretKeys: [ana.secretKey],
        certificates: [],
        now: NOW,
      });
    expect(good(await open(60)).text).toBe('hi');
    expect((await open(30)).ok).toBe(false);
  });

  it('knows a secret key that is only a stub for a card', async () => {
    const ana = await identity('Ana');
    const key = (await openpgp.readKey({ binaryKey: ana.secretKey })) as openpgp.PrivateKey;
    for (const each of key.getKeys()) (each.keyPacket as openpgp.SecretKeyPacket).makeDummy(config);
    expect(good(await readSecretKeys(new Uint8Array(key.write()), NOW))).toMatchObject([
      { stub: true, offlinePrimary: true, locked: false },
    ]);
  });
});
