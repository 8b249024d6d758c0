/** What an attacker can build out of packets, with a library that has no scruples. */
import * as openpgp from 'openpgp';

import { config } from '@/lib/pgp/policy';

const full: openpgp.Config = { ...config, allowMissingKeyFlags: true };

export const publicKey = (certificate: Uint8Array) => openpgp.readKey({ binaryKey: certificate });

export const sessionKey = () => ({
  data: crypto.getRandomValues(new Uint8Array(32)),
  algorithm: 'aes256' as const,
});

/** A session key packet for any key packet, whatever it may be used for. */
export async function sessionKeyFor(
  keyPacket: unknown,
  key: { data: Uint8Array },
): Promise<openpgp.AnyPacket> {
  const Packet = openpgp.PublicKeyEncryptedSessionKeyPacket as unknown as {
    fromObject(fields: object): openpgp.AnyPacket & { encrypt(key: unknown): Promise<void> };
  };
  const packet = Packet.fromObject({
    version: 3,
    encryptionKeyPacket: keyPacket,
    anonymousRecipient: false,
    sessionKey: key.data,
    sessionKeyAlgorithm: openpgp.enums.symmetric.aes256,
  });
  await packet.encrypt(keyPacket);
  return packet;
}

/** These packets, encrypted as they are for one certificate. */
export async function sealPackets(
  packets: readonly openpgp.AnyPacket[],
  certificate: Uint8Array,
  withIntegrity = true,
): Promise<Uint8Array> {
  const key = sessionKey();
  const subkey = await (
    await publicKey(certificate)
  ).getEncryptionKey(undefined, new Date(), undefined, full);
  const outer = new openpgp.PacketList<openpgp.AnyPacket>();
  outer.push(await sessionKeyFor(subkey.keyPacket, key));
  const data = withIntegrity
    ? (
        openpgp.SymEncryptedIntegrityProtectedDataPacket as unknown as {
          fromObject(fields: object): openpgp.AnyPacket;
        }
      ).fromObject({ version: 1 })
    : new openpgp.SymmetricallyEncryptedDataPacket();
  const inner = new openpgp.PacketList<openpgp.AnyPacket>();
  inner.push(...packets);
  const open = data as unknown as {
    packets: openpgp.PacketList<openpgp.AnyPacket>;
    encrypt(algorithm: number, key: Uint8Array, config: openpgp.Config): Promise<void>;
  };
  open.packets = inner;
  await open.encrypt(openpgp.enums.symmetric.aes256, key.data, full);
  outer.push(data);
  return outer.write();
}

/** Packets of a signed message, opened with the attacker's own key: one-pass signature, literal data, signature. */
export async function innerPackets(
  sealed: Uint8Array,
  secretKey: Uint8Array,
): Promise<openpgp.AnyPacket[]> {
  const message = await openpgp.readMessage({ binaryMessage: sealed });
  const key = await openpgp.readPrivateKey({ binaryKey: secretKey });
  const inner = await message.decrypt([key], undefined, undefined, undefined, full);
  const signatures = await inner.verify([], new Date(), full);
  const last = await Promise.all(signatures.map(({ signature }) => signature));
  return [...inner.unwrapCompressed().packets, ...last.flatMap(({ packets }) => [...packets])];
}

/** A packet of ready bytes. */
export function raw(tag: number, body: Uint8Array): openpgp.AnyPacket {
  return Object.assign(new openpgp.UnparseablePacket(), { tag, write: () => body });
}

/** A literal packet: text, no name, no date. */
export const literal = (text: string): openpgp.AnyPacket =>
  raw(11, new Uint8Array([0x75, 0, 0, 0, 0, 0, ...new TextEncoder().encode(text)]));
