/** A feed as Mycel knows it, whatever format it came in. Times are milliseconds since 1970, or null. */

export type Person = { readonly name: string | null; readonly email: string | null };

export type Enclosure = {
  readonly href: string;
  readonly type: string | null;
  /** Bytes, as the feed says. */
  readonly length: number | null;
};

/** A link inside a text. Absolute; http, https, mailto or tel. */
export type TextLink = {
  readonly href: string;
  /** Where its words end: an index into the text. */
  readonly at: number;
};

/** Latitude and longitude in degrees (WGS 84). */
export type Place = { readonly latitude: number; readonly longitude: number };

/** When and where something takes place (RSS 1.0 event module). */
export type FeedEvent = {
  readonly start: number | null;
  readonly end: number | null;
  readonly location: string | null;
};

/** Where an item was taken from. */
export type ItemSource = { readonly title: string | null; readonly link: string | null };

export type FeedItem = {
  /** The feed's own identity of the item: guid, atom:id, JSON id; null where it gives none. */
  readonly id: string | null;
  readonly title: string | null;
  /** http or https, absolute; null where the item has none. */
  readonly link: string | null;
  /** Plain text; paragraphs and list items on lines of their own. */
  readonly text: string;
  /** The links in `text`, in order; `withLinkNotes` writes them out. */
  readonly links: readonly TextLink[];
  /** The short description in plain text, where the item has one beside its content. */
  readonly summary: string | null;
  /** The content as the feed has it, for reading signed texts out of it. Never to be shown. */
  readonly html: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  /** After this it no longer counts, says the feed. */
  readonly expires: number | null;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly language: string | null;
  readonly rights: string | null;
  readonly event: FeedEvent | null;
  readonly place: Place | null;
  readonly source: ItemSource | null;
  /** What the item passes on (`rel="via"` and `rel="related"`): addresses. */
  readonly via: readonly string[];
  /** Identity of the item that this one answers (RFC 4685). */
  readonly replyTo: string | null;
  /** An OpenPGP signature of the item: https or `data:application/pgp-signature`. */
  readonly signature: string | null;
};

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'h-feed';

/** What was wrong with the feed and has been mended or left out. */
export type FeedProblem =
  | 'recovered'
  | 'encoding-guessed'
  | 'too-many-items'
  | 'too-many-elements'
  | 'too-deep'
  | 'text-cut'
  | 'unsafe-link'
  | 'no-items';

export type Feed = {
  readonly format: FeedFormat;
  readonly version: string | null;
  readonly id: string | null;
  readonly title: string | null;
  /** The site that the feed speaks for. */
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  readonly published: number | null;
  readonly updated: number | null;
  /** The feed's own address, as it says. */
  readonly self: string | null;
  /** The next, older page of items (RFC 5005). */
  readonly next: string | null;
  /** The feed says that it has moved here. */
  readonly newUrl: string | null;
  /** WebSub hubs. */
  readonly hubs: readonly string[];
  /** An OpenPGP signature of the whole feed. */
  readonly signature: string | null;
  /** The least time between two polls that the feed asks for, in minutes. */
  readonly ttlMinutes: number | null;
  /** Hours (0 to 23, UTC) in which not to ask. */
  readonly skipHours: readonly number[];
  /** Days (0 is Sunday, UTC) on which not to ask. */
  readonly skipDays: readonly number[];
  readonly items: readonly FeedItem[];
  readonly problems: readonly FeedProblem[];
};

export type FeedError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** A web page: it may announce a feed. */
  | { readonly kind: 'html-page' }
  | { readonly kind: 'not-a-feed' };

/** Bounds on hostile input (facts/feeds.md 3.4 and 3.6). Lengths in UTF-16 units. */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  items: 500,
  elements: 200_000,
  depth: 256,
  attributes: 200,
  titleLength: 65_536,
  textLength: 262_144,
  links: 200,
  categories: 100,
  people: 50,
  enclosures: 50,
} as const;
