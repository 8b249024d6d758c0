/** Who is who, by the user's own verifications and by introductions of people they verified. No score, only paths. */
import type { Fingerprint } from './fingerprint';
import { countIndependent } from './independent-paths';

/** `by` says: I verified `of`. Only introductions whose signature by `by` was checked belong here. */
export type Edge = { readonly by: Fingerprint; readonly of: Fingerprint };

/** How many people may stand between: 0 none, 1 people I verified, 2 also people whom those introduced. */
export type Reach = 0 | 1 | 2;

export type TrustInput = {
  readonly verified: Iterable<Fingerprint>;
  readonly introductions: Iterable<Edge>;
  readonly revoked: Iterable<Fingerprint>;
  /** Keys that came in the name of somebody known by another key, and wait for the user. */
  readonly changed: Iterable<Fingerprint>;
  readonly reach: Reach;
  /** Several keys of one person count as one person. Default: every key is a person. */
  readonly personOf?: (fingerprint: Fingerprint) => string;
};

export type Trust =
  | { readonly level: 'verified' }
  | {
      readonly level: 'introduced';
      /** Independent people whom I verified: no two of their paths share a step. From `MANY` on, at least so many. */
      readonly people: number;
      /** A shortest path: who introduced whom, beginning with somebody I verified, without the person themselves. */
      readonly path: readonly Fingerprint[];
    }
  | { readonly level: 'unknown' | 'changed' | 'revoked' };

export type Network = {
  /** Revoked before all; then verified, changed, introduced, unknown. */
  trustIn(fingerprint: Fingerprint): Trust;
  /** Every path within reach, shortest first, for drawing. */
  pathsTo(fingerprint: Fingerprint): Fingerprint[][];
};

/** Builds the index once; `trustIn` is then quick for everybody. */
export function createNetwork(input: TrustInput): Network {
  const { reach, personOf = (fingerprint) => fingerprint } = input;
  const verified = new Set(input.verified);
  const revoked = new Set(input.revoked);
  const changed = new Set(input.changed);
  const introducers = new Map<Fingerprint, Set<Fingerprint>>();
  for (const { by, of } of input.introductions) {
    if (by === of || revoked.has(by)) continue;
    // Who is not verified and came with a changed key may be anybody: what they say of others counts for nothing.
    if (changed.has(by) && !verified.has(by)) continue;
    const known = introducers.get(of);
    if (known === undefined) introducers.set(of, new Set([by]));
    else known.add(by);
  }
  const introducersOf = (fingerprint: Fingerprint) => [...(introducers.get(fingerprint) ?? [])];
  const verifiedIntroducersOf = (fingerprint: Fingerprint) =>
    introducersOf(fingerprint).filter((by) => verified.has(by));

  function pathsTo(fingerprint: Fingerprint): Fingerprint[][] {
    if (reach === 0) return [];
    const near = introducersOf(fingerprint);
    const direct = near.filter((by) => verified.has(by)).map((by) => [by]);
    if (reach === 1) return direct;
    const far = near
      .filter((by) => !verified.has(by))
      .flatMap((by) =>
        verifiedIntroducersOf(by)
          .filter((first) => first !== fingerprint)
          .map((first) => [first, by]),
      );
    return [...direct, ...far];
  }

  return {
    pathsTo,
    trustIn(fingerprint) {
      if (revoked.has(fingerprint)) return { level: 'revoked' };
      if (verified.has(fingerprint)) return { level: 'verified' };
      if (changed.has(fingerprint)) return { level: 'changed' };
      const paths = pathsTo(fingerprint);
      const [path] = paths;
      if (path === undefined) return { level: 'unknown' };
      return { level: 'introduced', people: countIndependent(paths, personOf), path };
    },
  };
}
