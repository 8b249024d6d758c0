/** Packets of ready bytes, for what openpgp 6.3 cannot build itself. */
import * as openpgp from 'openpgp';

import { TAG } from './packets';

/** The library writes whatever names its tag this way. */
export const rawPacket = (tag: number, body: Uint8Array): openpgp.AnyPacket =>
  Object.assign(new openpgp.UnparseablePacket(), { tag, write: () => body });

/** The most that WebCrypto gives at once. */
const RANDOM_MAX = 65_536;

/** A padding packet (RFC 9580, section 5.14). openpgp's own one fails above 64 kB. */
export function paddingPacket(length: number): openpgp.AnyPacket {
  const body = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_MAX) {
    crypto.getRandomValues(body.subarray(at, at + RANDOM_MAX));
  }
  return rawPacket(TAG.padding, body);
}
