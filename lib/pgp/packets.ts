/** OpenPGP packet framing (RFC 9580, section 4.2): where packets begin and end, without looking inside. */

export interface Frame {
  tag: number;
  /** Offset of the header. */
  start: number;
  /** Offset of the body. */
  body: number;
  end: number;
}

/** Numbers of packet types (RFC 9580, section 5). */
export const TAG = {
  publicKeyEncryptedSessionKey: 1,
  signature: 2,
  symmetricKeyEncryptedSessionKey: 3,
  onePassSignature: 4,
  secretKey: 5,
  publicKey: 6,
  secretSubkey: 7,
  compressed: 8,
  encryptedWithoutIntegrity: 9,
  marker: 10,
  literal: 11,
  userId: 13,
  publicSubkey: 14,
  encrypted: 18,
  encryptedAead: 20,
  padding: 21,
} as const;

/**
 * Frames of all packets, in order. Null if the bytes are no packet sequence or the last packet is cut short.
 * A packet in partial lengths is one frame whose body still holds the length octets.
 */
export function framesOf(bytes: Uint8Array): Frame[] | null {
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length;) {
    const frame = frameAt(bytes, at);
    if (frame === null || frame.end > bytes.length) return null;
    frames.push(frame);
    at = frame.end;
  }
  return frames;
}

/** The frame that starts at `start`, which may end after the bytes do; null if none starts there. */
export function frameAt(bytes: Uint8Array, start: number): Frame | null {
  const header = bytes[start] ?? 0;
  if ((header & 0x80) === 0) return null;
  return (header & 0x40) === 0 ? oldFrame(bytes, start, header) : newFrame(bytes, start, header);
}

function oldFrame(bytes: Uint8Array, start: number, header: number): Frame {
  const tag = (header >> 2) & 0x0f;
  const octets = [1, 2, 4, 0][header & 3] ?? 0;
  const body = start + 1 + octets;
  // Length type 3: the packet takes the rest of the input.
  const end = octets === 0 ? bytes.length : body + number(bytes, start + 1, octets);
  return { tag, start, body, end };
}

function newFrame(bytes: Uint8Array, start: number, header: number): Frame | null {
  const tag = header & 0x3f;
  let at = start + 1;
  const body = start + 1 + lengthAt(bytes, at).octets;
  for (;;) {
    if (at >= bytes.length) return null;
    const { octets, length, partial } = lengthAt(bytes, at);
    at += octets + length;
    if (!partial) return { tag, start, body, end: at };
  }
}

function lengthAt(bytes: Uint8Array, at: number) {
  const first = bytes[at] ?? 0;
  if (first < 192) return { octets: 1, length: first, partial: false };
  if (first < 224) {
    return { octets: 2, length: ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192, partial: false };
  }
  if (first < 255) return { octets: 1, length: 2 ** (first & 0x1f), partial: true };
  return { octets: 5, length: number(bytes, at + 1, 4), partial: false };
}

function number(bytes: Uint8Array, at: number, octets: number): number {
  let value = 0;
  for (let i = 0; i < octets; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
