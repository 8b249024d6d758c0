/** The encryption of a master secret in SLIP-0039: a Feistel network of four rounds over PBKDF2. */
import { type Bytes, concat, utf8 } from '@/lib/core/bytes';

import type { Share } from './share';

export type SecretCipher = Pick<Share, 'identifier' | 'extendable' | 'iterationExponent'> & {
  /** May be empty; only printable ASCII, says SLIP-0039. */
  readonly passphrase: string;
};

const ROUNDS = [0, 1, 2, 3];
const ITERATIONS_PER_ROUND = 2500;

async function roundOf(cipher: SecretCipher, round: number, half: Bytes): Promise<Bytes> {
  const password = concat(Uint8Array.of(round), utf8(cipher.passphrase));
  const { identifier } = cipher;
  const prefix = cipher.extendable
    ? new Uint8Array()
    : concat(utf8('shamir'), Uint8Array.of(identifier >>> 8, identifier & 255));
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const parameters = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: concat(prefix, half),
    iterations: ITERATIONS_PER_ROUND << cipher.iterationExponent,
  };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, half.length * 8));
}

async function run(cipher: SecretCipher, rounds: readonly number[], input: Bytes): Promise<Bytes> {
  let left = input.slice(0, input.length / 2);
  let right = input.slice(input.length / 2);
  for (const round of rounds) {
    const mask = await roundOf(cipher, round, right);
    const mixed = left.map((byte, at) => byte ^ (mask[at] ?? 0));
    left = right;
    right = mixed;
  }
  return concat(right, left);
}

/** `secret` has an even number of bytes, and so has the result. */
export const encryptSecret = (cipher: SecretCipher, secret: Bytes): Promise<Bytes> =>
  run(cipher, ROUNDS, secret);

export const decryptSecret = (cipher: SecretCipher, encrypted: Bytes): Promise<Bytes> =>
  run(cipher, ROUNDS.toReversed(), encrypted);
