/** A list of subscriptions as OPML has it (opml.org/spec2.opml). */

export type OpmlFeed = {
  /** Absolute http(s) address. */
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly language: string | null;
  /** Names of the folders it lies in, outermost first; `[]` for none. */
  readonly folder: readonly string[];
};

export type OpmlList = {
  readonly title: string | null;
  readonly feeds: readonly OpmlFeed[];
  readonly problems: readonly OpmlProblem[];
};

export type OpmlProblem =
  | 'recovered'
  | 'too-many-feeds'
  | 'too-deep'
  /** A feed without an address that can be followed was left out. */
  | 'unusable-feed'
  /** The same address stood there twice; the first counts. */
  | 'duplicate'
  /** The list points at other lists on the network; they are not fetched. */
  | 'includes';

export type OpmlError =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-opml' };

/** Bounds on lists from strangers (facts/feeds.md 5.3). */
export const OPML_LIMITS = { bytes: 1024 * 1024, feeds: 500, depth: 8, nameLength: 200 } as const;
