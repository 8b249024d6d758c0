/** Counts introductions that do not hang on each other: the most paths of which no two share a step. */
import type { Fingerprint } from './fingerprint';

/** Counted exactly up to here: what matters is the difference between one and several. */
export const MANY = 20;

/**
 * `paths` lead through one person (verified) or two (verified, introduced by them). Somebody who invents a crowd of
 * friends counts once, and so does a crowd that all rely on one unverified person (König: a maximum matching).
 */
export function countIndependent(
  paths: readonly (readonly Fingerprint[])[],
  personOf: (fingerprint: Fingerprint) => string,
): number {
  const direct = new Set<string>();
  for (const [first, second] of paths) {
    if (first !== undefined && second === undefined) direct.add(personOf(first));
  }
  if (direct.size >= MANY) return direct.size;
  // Whoever introduces directly is best used so: taking them out of the longer paths loses nothing.
  const throughs = new Map<string, Set<string>>();
  for (const [first, second] of paths) {
    if (first === undefined || second === undefined) continue;
    const [sponsor, middle] = [personOf(first), personOf(second)];
    if (direct.has(sponsor) || direct.has(middle)) continue;
    throughs.set(middle, (throughs.get(middle) ?? new Set()).add(sponsor));
  }
  return direct.size + countMatching(throughs, MANY - direct.size);
}

/** Size of a maximum matching of middles with sponsors, at most `most` (Kuhn's algorithm). */
function countMatching(sponsorsOf: ReadonlyMap<string, ReadonlySet<string>>, most: number): number {
  const matched = new Map<string, string>();
  let visited = new Set<string>();

  // Depth is at most the size of the matching, so recursion stays shallow.
  const place = (middle: string): boolean => {
    for (const sponsor of sponsorsOf.get(middle) ?? []) {
      if (visited.has(sponsor)) continue;
      visited.add(sponsor);
      const holder = matched.get(sponsor);
      if (holder === undefined || place(holder)) {
        matched.set(sponsor, middle);
        return true;
      }
    }
    return false;
  };

  for (const middle of sponsorsOf.keys()) {
    if (matched.size >= most) break;
    // Sponsors that led nowhere lead nowhere until the matching has grown.
    if (place(middle)) visited = new Set();
  }
  return matched.size;
}
