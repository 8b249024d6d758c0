/** A network of introductions as numbers and lists, so that thousands of people are judged at once. */
import type { Fingerprint } from './fingerprint';
import type { TrustInput } from './network';

export type NetworkIndex = {
  readonly idOf: ReadonlyMap<Fingerprint, number>;
  readonly keyOf: readonly Fingerprint[];
  /** By id: a number for the person whose key this is. */
  readonly personOf: readonly number[];
  /** By id: verified people who introduce this key. */
  readonly sponsors: readonly (readonly number[])[];
  /** By id: others who introduce it. Repeated cards repeat here. */
  readonly middles: readonly (readonly number[])[];
};

/** Leaves out whatever counts for nothing: what is said of oneself, by revoked keys, and by keys that wait for the user. */
export function indexNetwork(input: TrustInput): NetworkIndex {
  const verified = new Set(input.verified);
  const silent = new Set(input.revoked);
  // Who came with a changed key may be anybody, unless the user has verified that very key.
  for (const key of input.changed) if (!verified.has(key)) silent.add(key);
  const ids = new Map<Fingerprint, number>();
  const persons = new Map<string, number>();
  const keyOf: Fingerprint[] = [];
  const personOf: number[] = [];
  const sponsors: number[][] = [];
  const middles: number[][] = [];
  const isVerified: boolean[] = [];

  const idOf = (key: Fingerprint): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = keyOf.push(key) - 1;
    ids.set(key, id);
    const person = input.personOf?.(key) ?? key;
    const number = persons.get(person) ?? persons.size;
    persons.set(person, number);
    personOf.push(number);
    sponsors.push([]);
    middles.push([]);
    isVerified.push(verified.has(key));
    return id;
  };

  for (const { by, of } of input.introductions) {
    if (by === of || silent.has(by)) continue;
    const from = idOf(by);
    (isVerified[from] ? sponsors : middles)[idOf(of)]?.push(from);
  }
  return { idOf: ids, keyOf, personOf, sponsors, middles };
}
