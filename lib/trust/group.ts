/** Groups of people, kept here or handed on as one text, and what a newer version of one changes. */
import { fromBase64 } from '@/lib/core/bytes';
import type { Result } from '@/lib/core/result';
import { oneLine } from '@/lib/core/text';
import type { Millis } from '@/lib/core/time';

import { type Fingerprint, isFingerprint } from './fingerprint';
import { type HandoverError, isMillis, readHandover, writeHandover } from './handover';

export type Member = {
  readonly fingerprint: Fingerprint;
  /** What whoever hands the group on calls them. */
  readonly name: string;
  /** Base64 of the certificate, which the receiver reads and compares with `fingerprint` before anything else. */
  readonly certificate: string;
};

export type Group = {
  /** Random, the same in all versions of one group: 32 hex digits. */
  readonly id: string;
  readonly name: string;
  readonly at: Millis;
  readonly members: readonly Member[];
};

const MOST_MEMBERS = 500;
const LONGEST_NAME = 80;
const LONGEST_CERTIFICATE = 64 * 1024;

/** The text to be signed and sealed by whoever hands the group on. */
export const writeGroup = (group: Group): string => writeHandover('group', group);

/** Errors: `no-handover`, `too-new`, `damaged`; nothing of a damaged group is taken. */
export const readGroup = (text: string): Result<Group, HandoverError> =>
  readHandover('group', text, ({ id, name, at, members }) => {
    if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return null;
    if (typeof name !== 'string' || !isMillis(at)) return null;
    if (!Array.isArray(members) || members.length > MOST_MEMBERS) return null;
    const read = members.map(readMember);
    if (!read.every((member) => member !== null)) return null;
    const isRepeated = new Set(read.map(({ fingerprint }) => fingerprint)).size < read.length;
    return isRepeated ? null : { id, name: oneLine(name, LONGEST_NAME), at, members: read };
  });

function readMember(value: unknown): Member | null {
  if (typeof value !== 'object' || value === null) return null;
  const { fingerprint, name, certificate } = value as Readonly<Record<string, unknown>>;
  if (!isFingerprint(fingerprint) || typeof name !== 'string') return null;
  if (typeof certificate !== 'string' || certificate.length > LONGEST_CERTIFICATE) return null;
  if (fromBase64(certificate) === null) return null;
  return { fingerprint, name: oneLine(name, LONGEST_NAME), certificate };
}

export type GroupChange = {
  readonly joined: readonly Member[];
  /** Shown before anything is sealed for the group again. */
  readonly left: readonly Member[];
  readonly renamed: readonly Member[];
  /** The version at hand is as new or newer: taking this one over would be going back. */
  readonly isOlder: boolean;
};

/** What taking `next` over would change; nothing changes by itself. */
export function compareGroups(
  known: Pick<Group, 'members' | 'at'>,
  next: Pick<Group, 'members' | 'at'>,
): GroupChange {
  const before = byFingerprint(known.members);
  const after = byFingerprint(next.members);
  return {
    joined: next.members.filter(({ fingerprint }) => !before.has(fingerprint)),
    left: known.members.filter(({ fingerprint }) => !after.has(fingerprint)),
    renamed: next.members.filter(({ fingerprint, name }) => {
      const old = before.get(fingerprint);
      return old !== undefined && old.name !== name;
    }),
    isOlder: next.at <= known.at,
  };
}

const byFingerprint = (members: readonly Member[]): Map<Fingerprint, Member> =>
  new Map(members.map((member) => [member.fingerprint, member]));
