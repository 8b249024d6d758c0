/** Shamir's secret sharing with a digest, as SLIP-0039 has it: k of n points tell everything, k - 1 tell nothing. */
import { type Bytes, concat } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { interpolate, type Point } from './gf256';

export const MOST_POINTS = 16;

const SECRET_AT = 255;
const DIGEST_AT = 254;
const DIGEST_LENGTH = 4;

async function digestOf(secret: Bytes, salt: Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', salt, algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, secret);
  return new Uint8Array(mac.slice(0, DIGEST_LENGTH));
}

/** `count` points, at x = 0, 1, …, any `threshold` of which give the secret back. Throws on impossible numbers. */
export async function split(
  secret: Bytes,
  { threshold, count }: { threshold: number; count: number },
  random: Random,
): Promise<Point[]> {
  if (!(threshold >= 1 && threshold <= count && count <= MOST_POINTS)) {
    throw new RangeError(`no ${threshold} of ${count}`);
  }
  const indices = Array.from({ length: count }, (_, index) => index);
  if (threshold === 1) return indices.map((x) => ({ x, y: secret }));
  const chosen = indices.slice(0, threshold - 2).map((x) => ({ x, y: random(secret.length) }));
  const salt = random(secret.length - DIGEST_LENGTH);
  const digest = concat(await digestOf(secret, salt), salt);
  const base = [...chosen, { x: DIGEST_AT, y: digest }, { x: SECRET_AT, y: secret }];
  return indices.map((x) => chosen[x] ?? { x, y: interpolate(base, x) });
}

/** The secret of exactly `threshold` points. Error `damaged`: they are not points of one secret. */
export async function join(points: readonly Point[]): Promise<Result<Bytes, { kind: 'damaged' }>> {
  if (points.length === 1) return ok(interpolate(points, SECRET_AT));
  const secret = interpolate(points, SECRET_AT);
  const digest = interpolate(points, DIGEST_AT);
  const expected = await digestOf(secret, digest.slice(DIGEST_LENGTH));
  return expected.every((byte, at) => byte === digest[at]) ? ok(secret) : err({ kind: 'damaged' });
}
