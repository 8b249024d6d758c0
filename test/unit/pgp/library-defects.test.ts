/** One sentinel per defect of openpgp that lib/pgp works around: when one turns red, the work-around can go. */
import * as openpgp from 'openpgp';
import { describe, expect, it } from 'vitest';

import { generate } from '@/lib/pgp/generate';

import { MADE, NOW, identity } from './people';

describe('openpgp 6.3 still', () => {
  it('announces SHA-3 in every key (tidy-preferences.ts)', async () => {
    const { publicKey } = await openpgp.generateKey({ userIDs: [{ name: 'A' }], format: 'object' });
    const { selfCertification } = await publicKey.getPrimaryUser();
    expect(selfCertification.preferredHashAlgorithms).toContain(openpgp.enums.hash.sha3_512);
  });

  it('names itself in a notation of every v4 signature by default (policy.ts)', () => {
    expect(openpgp.config.nonDeterministicSignaturesViaNotation).toBe(true);
  });

  it('lets Argon2 take 1 TiB and compressed data grow without end by default (policy.ts)', () => {
    expect(openpgp.config.maxArgon2MemoryExponent).toBe(30);
    expect(openpgp.config.maxDecompressedMessageSize).toBe(Infinity);
  });

  it('refuses v4 keys without a user ID (read-keys.ts, without-user-id.ts)', async () => {
    const { certificate } = await generate({ profile: 'compatible', date: MADE, userIDs: [] });
    const key = await openpgp.readKey({ binaryKey: certificate });
    await expect(key.getEncryptionKey(undefined, NOW)).rejects.toThrow(/primary user/i);
  });

  it('skips text before and after a cleartext-signed block (cleartext.ts)', async () => {
    const message = await openpgp.createCleartextMessage({ text: 'signed' });
    const { privateKey } = await openpgp.generateKey({
      userIDs: [{ name: 'A' }],
      format: 'object',
    });
    const signed = await openpgp.sign({ message, signingKeys: privateKey });
    const read = await openpgp.readCleartextMessage({ cleartextMessage: `Evil\n${signed}\nEvil` });
    expect(read.getText()).toBe('signed');
  });

  it('writes the name of SHA-3 in its own way (cleartext.ts)', async () => {
    const message = await openpgp.createCleartextMessage({ text: 'signed' });
    const { privateKey } = await openpgp.generateKey({
      userIDs: [{ name: 'A' }],
      format: 'object',
    });
    const config = { preferredHashAlgorithm: openpgp.enums.hash.sha3_512 };
    const signed = await openpgp.sign({ message, signingKeys: privateKey, config });
    expect(signed).toContain('Hash: SHA3_512');
  });

  it('refuses ciphers that the key does not prefer (session-keys.ts)', async () => {
    const { privateKey, publicKey } = await openpgp.generateKey({
      userIDs: [{ name: 'A' }],
      format: 'object',
    });
    const sessionKey = {
      data: crypto.getRandomValues(new Uint8Array(32)),
      algorithm: 'twofish' as const,
    };
    const encrypted = await openpgp.encrypt({
      message: await openpgp.createMessage({ text: 'hi' }),
      encryptionKeys: publicKey,
      sessionKey,
      format: 'object',
    });
    const attempt = openpgp.decrypt({ message: encrypted, decryptionKeys: privateKey });
    await expect(attempt).rejects.toThrow(/non-preferred/);
  });

  it('does not know intended recipients (make-signature.ts, verdict.ts)', () => {
    const { signatureSubpacket } = openpgp.enums as unknown as { signatureSubpacket: object };
    expect(Object.values(signatureSubpacket)).not.toContain(35);
  });

  it('certifies with a signing subkey (certify.ts)', async () => {
    const { privateKey } = await openpgp.generateKey({
      userIDs: [{ name: 'A' }],
      subkeys: [{ sign: true }, {}],
      format: 'object',
    });
    const ben = await openpgp.readKey({ binaryKey: (await identity('Ben')).certificate });
    const full = openpgp.config;
    const certified = await ben.users[0]?.certify([privateKey], new Date(), full);
    const issuer = certified?.otherCertifications[0]?.issuerKeyID;
    expect(issuer?.equals(privateKey.getKeyID())).toBe(false);
  });

  it('cannot make a padding packet above 64 kB (raw-packet.ts)', async () => {
    const { PaddingPacket } = openpgp as unknown as {
      PaddingPacket: new () => { createPadding(length: number): Promise<void> };
    };
    await expect(new PaddingPacket().createPadding(65_537)).rejects.toThrow(/65,?536/);
  });
});
