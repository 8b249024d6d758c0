import { deflateRawSync } from 'node:zlib';

import * as openpgp from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';

import { concat } from '@/lib/core/bytes';
import type { Identity } from '@/lib/pgp/generate';
import { findBlocks } from '@/lib/pgp/blocks';
import { repairArmor } from '@/lib/pgp/armor-repair';
import { openMessage } from '@/lib/pgp/open';
import { TAG, framesOf } from '@/lib/pgp/packets';
import { LIMITS } from '@/lib/pgp/policy';
import { sealMessage } from '@/lib/pgp/seal';
import { NOW, bad, good, identity } from '@/test/unit/pgp/people';

import { raw, sealPackets, sessionKey, sessionKeyFor } from './forge';

describe('using up a reader’s machine', { timeout: 60_000 }, () => {
  let ana: Identity;
  beforeAll(async () => {
    ana = await identity('Ana');
  });
  const open = (message: string | Uint8Array, passwords: string[] = []) =>
    openMessage({ message, secretKeys: [ana.secretKey], certificates: [], passwords, now: NOW });

  it('with compressed data that grows without end', async () => {
    const zeros = new Uint8Array(LIMITS.decompressedBytes + 1);
    const header = new Uint8Array([0xcb, 0xff, 0, 0, 0, 0, 0x62, 0, 0, 0, 0, 0]);
    new DataView(header.buffer).setUint32(2, zeros.length + 6);
    const bomb = concat(new Uint8Array([1]), deflateRawSync(concat(header, zeros)));
    expect(bomb.length).toBeLessThan(100_000);
    const message = await sealPackets([raw(8, bomb)], ana.certificate);
    expect(bad(await open(message))).toEqual({
      kind: 'too-large',
      what: 'decompressed',
      limit: LIMITS.decompressedBytes,
    });
  });

  it.each([
    ['1 TiB of memory', 1, 30],
    ['255 passes over 2 GiB', 255, 21],
  ])('with a password that costs %s to try', async (_what, passes, memory) => {
    const sealed = good(
      await sealMessage({ text: 'hi', recipients: [], passwords: ['soup'], now: NOW }),
    );
    const salt = Array.from({ length: 16 }, () => 0);
    const trap = new Uint8Array([
      0xc3,
      42,
      4,
      9,
      4,
      ...salt,
      passes,
      4,
      memory,
      ...Array.from({ length: 21 }, () => 0),
    ]);
    trap[1] = trap.length - 2;
    const encrypted = framesOf(sealed.bytes)?.find(({ tag }) => tag === TAG.encrypted);
    const data = sealed.bytes.slice(encrypted?.start);
    expect(bad(await open(concat(trap, data), ['soup'])).kind).toBe('too-large');
  });

  it('with thousands of hidden recipients: the search ends', async () => {
    const eve = await identity('Eve');
    const key = await openpgp.readKey({ binaryKey: eve.certificate });
    const packet = await sessionKeyFor(key.subkeys[0]?.keyPacket, sessionKey());
    Object.assign(packet, { publicKeyID: await hiddenKeyId() });
    const list = new openpgp.PacketList<openpgp.AnyPacket>();
    for (let i = 0; i < LIMITS.trialDecryptions + 1; i++) list.push(packet);
    const sealed = good(await sealMessage({ text: 'hi', recipients: [eve.certificate], now: NOW }));
    const message = concat(list.write(), sealed.bytes);
    expect(bad(await open(message))).toMatchObject({ kind: 'no-key', gaveUp: true });
  });

  async function hiddenKeyId() {
    const sealed = good(await sealMessage({ text: '', recipients: [ana.certificate], now: NOW }));
    const message = await openpgp.readMessage({ binaryMessage: sealed.bytes });
    return message.getEncryptionKeyIDs()[0];
  }

  it.each([
    ['dashes', '-'.repeat(300_000)],
    ['spaces after a dash', `-----${' '.repeat(300_000)}`],
    ['beginnings', '-----BEGIN PGP MESSAGE-----'.repeat(10_000)],
    ['quote marks', `-----BEGIN PGP MESSAGE-----\n${'> '.repeat(150_000)}`],
    ['headers', `-----BEGIN PGP MESSAGE-----\n${'A: b '.repeat(60_000)}`],
    ['tags', `-----BEGIN PGP MESSAGE-----\n${'<a '.repeat(100_000)}`],
    ['equals signs', `-----BEGIN PGP MESSAGE-----\n${'='.repeat(300_000)}!`],
  ])('with %s in plenty: the answer comes', async (_what, text) => {
    // Linear work ends at once; quadratic work would meet the time limit of the test run.
    for (const block of findBlocks(text).slice(0, 3)) repairArmor(block.text);
    expect((await open(text)).ok).toBe(false);
  });
});
