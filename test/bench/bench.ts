/** What a comparison of speeds is: the same work done in several ways, the first of which is ours. */

export type Contender = {
  readonly name: string;
  /** One round over the whole input. What it returns is thrown away. */
  readonly round: () => unknown;
};

export type Bench = {
  readonly title: string;
  /** What one round handles, and how many of them. */
  readonly unit: string;
  readonly count: number;
  /** Ours first; the others are what it is compared with. */
  readonly contenders: readonly [Contender, ...Contender[]];
};
