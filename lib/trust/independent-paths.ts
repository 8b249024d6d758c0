/** Counts introductions that do not hang on each other: the most paths of which no two share a step. */

/** Counted exactly up to here: what matters is the difference between one and several. */
export const MANY = 20;

/** Somebody who is not verified and introduces, with the verified people who introduced them. Numbers are persons. */
export type Middle = { readonly person: number; readonly sponsors: readonly number[] };

/**
 * The number of independent introductions by verified people, `direct` or through one `middle` each. Somebody who
 * invents a crowd of friends counts once, and so does a crowd that all rely on one unverified person (König: a maximum
 * matching). From `MANY` on the number may be too small.
 */
export function countIndependent(direct: readonly number[], middles: readonly Middle[]): number {
  const near = new Set(direct);
  if (near.size >= MANY || middles.length === 0) return near.size;
  // Whoever introduces directly is best used so: taking them out of the longer paths loses nothing.
  const sponsorsOf = new Map<number, readonly number[]>();
  for (const { person, sponsors } of middles) {
    if (sponsors.length === 0 || near.has(person)) continue;
    const known = sponsorsOf.get(person);
    sponsorsOf.set(person, known === undefined ? sponsors : [...known, ...sponsors]);
  }
  return near.size + countMatching(sponsorsOf, near, MANY - near.size);
}

/** Size of a maximum matching of middles with sponsors outside `taken`, at most `most` (Kuhn's algorithm). */
function countMatching(
  sponsorsOf: ReadonlyMap<number, readonly number[]>,
  taken: ReadonlySet<number>,
  most: number,
): number {
  const matched = new Map<number, number>();
  let visited = new Set<number>(taken);

  // Depth is at most the size of the matching, so recursion stays shallow.
  const place = (middle: number): boolean => {
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

  for (const [middle, sponsors] of sponsorsOf) {
    if (matched.size >= most) break;
    const free = sponsors.find((sponsor) => !taken.has(sponsor) && !matched.has(sponsor));
    if (free !== undefined) matched.set(free, middle);
    // Sponsors that led nowhere lead nowhere until the matching has grown.
    else if (place(middle)) visited = new Set(taken);
  }
  return matched.size;
}
