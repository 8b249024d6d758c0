/** Tells a wrong password from a changed message, where the format gives a hint. */
import { TAG, framesOf } from './packets';

const BLOCK = 16;

/**
 * Version 1 encryption repeats two octets at its start (RFC 9580, section 5.13.1), which only the right key shows as
 * equal. True if they are, false if not, null where that cannot be seen: other versions and ciphers but AES.
 * Only ever shown to the person who typed the password: to a stranger it would be an oracle.
 */
export async function passesQuickCheck(
  message: Uint8Array,
  sessionKey: { algorithm: number | null; data: Uint8Array },
): Promise<boolean | null> {
  const isAes = [7, 8, 9].includes(sessionKey.algorithm ?? 0);
  const start = encryptedStart(message);
  // Chromium's WebCrypto has no 192-bit keys.
  if (!isAes || start === null || sessionKey.data.length === 24) return null;
  const first = xor(
    start.subarray(0, BLOCK),
    await encryptBlock(sessionKey.data, new Uint8Array(BLOCK)),
  );
  const second = xor(
    start.subarray(BLOCK, BLOCK + 2),
    await encryptBlock(sessionKey.data, start.slice(0, BLOCK)),
  );
  return first[BLOCK - 2] === second[0] && first[BLOCK - 1] === second[1];
}

/** The first 18 octets of a version 1 packet. */
function encryptedStart(message: Uint8Array): Uint8Array | null {
  const frame = framesOf(message)?.find(({ tag }) => tag === TAG.encrypted);
  if (frame === undefined || message[frame.body] !== 1) return null;
  const start = message.subarray(frame.body + 1, frame.body + 1 + BLOCK + 2);
  return start.length === BLOCK + 2 ? start : null;
}

/** One block of plain AES: the first block of CBC with a zero vector. */
async function encryptBlock(key: Uint8Array, block: Uint8Array): Promise<Uint8Array> {
  const name = 'AES-CBC';
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), name, false, [
    'encrypt',
  ]);
  const iv = new Uint8Array(BLOCK);
  return new Uint8Array(await crypto.subtle.encrypt({ name, iv }, imported, new Uint8Array(block)));
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  a.map((octet, index) => octet ^ (b[index] ?? 0));
