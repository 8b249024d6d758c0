/** A feed as Mycel knows it, whatever format it came in. Times are milliseconds since 1970, or null. */

export type Person = { readonly name: string | null; readonly email: string | null };
export type Enclosure = {
  readonly href: string;
  readonly type: string | null;
  readonly length: number | null;
};

export type FeedItem = {
  /** The feed's own identity of the item: guid, atom:id, JSON id; null where it gives none. */
  readonly id: string | null;
  readonly title: string | null;
  /** http or https, absolute; null where the item has none. */
  readonly link: string | null;
  /** Plain text; paragraphs and list items on lines of their own. */
  readonly text: string;
  /** The short description in plain text, where the item has one beside its content. */
  readonly summary: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly language: string | null;
};

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** What was wrong with the feed and has been mended or left out. */
export type FeedProblem =
  | 'recovered'
  | 'encoding-guessed'
  | 'too-many-items'
  | 'text-cut'
  | 'unsafe-link';

export type Feed = {
  readonly format: FeedFormat;
  readonly title: string | null;
  /** The site that the feed speaks for. */
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly authors: readonly Person[];
  readonly updated: number | null;
  /** The least time between two polls that the feed asks for, in minutes. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedItem[];
  readonly problems: readonly FeedProblem[];
};

export type FeedError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** A web page: it may announce a feed. */
  | { readonly kind: 'html-page' }
  | { readonly kind: 'not-a-feed' };

/** Bounds on hostile input (facts/feeds.md 3.4 and 3.6). */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  items: 500,
  depth: 256,
  attributes: 200,
  titleLength: 65_536,
  textLength: 262_144,
} as const;
