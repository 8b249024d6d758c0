/** Who is who, by the user's own verifications and by introductions of people they verified. No score, only paths. */
import type { Fingerprint } from './fingerprint';
import { countIndependent } from './independent-paths';
import { indexNetwork } from './network-index';

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

const NOBODY: readonly number[] = [];

/** Builds the index once; `trustIn` is then quick for everybody. */
export function createNetwork(input: TrustInput): Network {
  const { reach } = input;
  const verified = new Set(input.verified);
  const revoked = new Set(input.revoked);
  const changed = new Set(input.changed);
  const index = indexNetwork(input);
  const keyOf = (id: number): Fingerprint => index.keyOf[id] ?? '';
  const personOf = (id: number): number => index.personOf[id] ?? -1;
  const sponsorsOf = (id: number) => (reach > 0 && index.sponsors[id]) || NOBODY;
  const middlesOf = (id: number) => (reach > 1 && index.middles[id]) || NOBODY;

  /** One of the shortest ways there, or null. */
  function pathTo(id: number): Fingerprint[] | null {
    const [direct] = sponsorsOf(id);
    if (direct !== undefined) return [keyOf(direct)];
    for (const middle of middlesOf(id)) {
      const [sponsor] = sponsorsOf(middle);
      if (sponsor !== undefined) return [keyOf(sponsor), keyOf(middle)];
    }
    return null;
  }

  const countPeople = (id: number): number =>
    countIndependent(
      sponsorsOf(id).map(personOf),
      middlesOf(id).map((middle) => ({
        person: personOf(middle),
        sponsors: sponsorsOf(middle).map(personOf),
      })),
    );

  return {
    trustIn(fingerprint) {
      if (revoked.has(fingerprint)) return { level: 'revoked' };
      if (verified.has(fingerprint)) return { level: 'verified' };
      if (changed.has(fingerprint)) return { level: 'changed' };
      const id = index.idOf.get(fingerprint);
      const path = id === undefined ? null : pathTo(id);
      return id === undefined || path === null
        ? { level: 'unknown' }
        : { level: 'introduced', people: countPeople(id), path };
    },
    pathsTo(fingerprint) {
      const id = index.idOf.get(fingerprint);
      if (id === undefined) return [];
      const far = [...new Set(middlesOf(id))].flatMap((middle) =>
        [...new Set(sponsorsOf(middle))]
          .filter((sponsor) => sponsor !== id)
          .map((sponsor) => [keyOf(sponsor), keyOf(middle)]),
      );
      return [...[...new Set(sponsorsOf(id))].map((sponsor) => [keyOf(sponsor)]), ...far];
    },
  };
}
