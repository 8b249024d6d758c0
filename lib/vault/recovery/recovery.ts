/** The recovery secret as words for paper: one phrase, or k of n shares for trusted people (SLIP-0039). */
import type { Bytes } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import { decryptSecret, encryptSecret } from './encrypt-secret';
import { readShare, type Share, type ShareError, writeShare } from './share';
import { join, split } from './split';

/** 128 bits in 20 words; the last three are the checksum. */
export const RECOVERY_SECRET_LENGTH = 16;
export const RECOVERY_ENTROPY_BITS = 128;

export const createRecoverySecret = (random: Random): Bytes => random(RECOVERY_SECRET_LENGTH);

/** One phrase of 20 words that gives the secret back alone. */
export async function toPhrase(secret: Bytes, random: Random): Promise<string> {
  const [phrase = ''] = await toShares(secret, { threshold: 1, count: 1 }, random);
  return phrase;
}

/**
 * `count` phrases (at most 16), any `threshold` of which give the secret back, while fewer say nothing of it. Throws on
 * impossible numbers and on 1 of many, which would be copies and no shares.
 */
export async function toShares(
  secret: Bytes,
  numbers: { readonly threshold: number; readonly count: number },
  random: Random,
): Promise<string[]> {
  if (numbers.threshold === 1 && numbers.count > 1) throw new RangeError('copies are no shares');
  const [high = 0, low = 0] = random(2);
  const head = {
    identifier: ((high << 8) | low) & 0x7fff,
    extendable: true,
    // The secret is random and has no passphrase: stretching would add nothing.
    iterationExponent: 0,
  };
  const encrypted = await encryptSecret({ ...head, passphrase: '' }, secret);
  const points = await split(encrypted, numbers, random);
  return points.map(({ x, y }) =>
    writeShare({
      ...head,
      groupIndex: 0,
      groupThreshold: 1,
      groupCount: 1,
      memberIndex: x,
      memberThreshold: numbers.threshold,
      value: y,
    }),
  );
}

export type RecoveryError =
  /** `share` counts from 0 in the order given. */
  | (ShareError & { readonly share: number })
  /** Of some group `have` different shares are here, but `need` are needed; or so many groups. */
  | { readonly kind: 'not-enough'; readonly have: number; readonly need: number }
  /** Shares of different secrets. */
  | { readonly kind: 'mixed' }
  /** Well-formed shares that belong together by name, but one was made up or altered. */
  | { readonly kind: 'damaged' };

/**
 * The secret that phrases or shares give, in any order, also doubled or more than needed, also of several groups made
 * by other programs. `passphrase` is the one of SLIP-0039; ours have none.
 */
export async function fromPhrases(
  phrases: readonly string[],
  passphrase = '',
): Promise<Result<Bytes, RecoveryError>> {
  const shares: Share[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const share = readShare(phrase);
    if (!share.ok) return err({ ...share.error, share: index });
    shares.push(share.value);
  }
  const [first] = shares;
  if (first === undefined) return err({ kind: 'not-enough', have: 0, need: 1 });
  if (shares.some((share) => !isSameSecret(share, first))) return err({ kind: 'mixed' });
  const encrypted = await joinGroups(shares, first.groupThreshold);
  return encrypted.ok
    ? ok(await decryptSecret({ ...first, passphrase }, encrypted.value))
    : encrypted;
}

const isSameSecret = (a: Share, b: Share): boolean =>
  a.identifier === b.identifier &&
  a.extendable === b.extendable &&
  a.iterationExponent === b.iterationExponent &&
  a.groupThreshold === b.groupThreshold &&
  a.groupCount === b.groupCount &&
  a.value.length === b.value.length;

async function joinGroups(
  shares: readonly Share[],
  groupThreshold: number,
): Promise<Result<Bytes, RecoveryError>> {
  const indices = [...new Set(shares.map(({ groupIndex }) => groupIndex))];
  const points = [];
  let missing: RecoveryError | null = null;
  for (const x of indices) {
    const group = await joinMembers(shares.filter(({ groupIndex }) => groupIndex === x));
    if (group.ok) points.push({ x, y: group.value });
    else if (group.error.kind === 'not-enough') missing ??= group.error;
    else return group;
  }
  if (points.length >= groupThreshold) return join(points.slice(0, groupThreshold));
  return err(missing ?? { kind: 'not-enough', have: points.length, need: groupThreshold });
}

async function joinMembers(members: readonly Share[]): Promise<Result<Bytes, RecoveryError>> {
  const byIndex = new Map(members.map((share) => [share.memberIndex, share]));
  const need = members[0]?.memberThreshold ?? 1;
  const agree = members.every(
    (share) =>
      share.memberThreshold === need &&
      share.value.join() === byIndex.get(share.memberIndex)?.value.join(),
  );
  if (!agree) return err({ kind: 'mixed' });
  if (byIndex.size < need) return err({ kind: 'not-enough', have: byIndex.size, need });
  const points = [...byIndex.values()].map(({ memberIndex, value }) => ({
    x: memberIndex,
    y: value,
  }));
  return join(points.slice(0, need));
}
