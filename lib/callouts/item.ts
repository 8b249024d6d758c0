/** What the feeds hand to this domain, and what it can be. */

/** One feed item, text already free of markup. */
export type CalloutItem = {
  /** Name of the feed or of who speaks. */
  readonly source: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
  /** ISO 8601 with offset, or null if the feed gives none. */
  readonly published: string | null;
  /** BCP 47 tag as stated by the feed. */
  readonly language?: string | undefined;
};

export const KINDS = [
  'legal_fund',
  'call_in',
  'court',
  'eviction',
  'mutual_aid',
  'letters',
  'fund',
  'gathering',
  'urgent_action',
  'other',
] as const;

export type Kind = (typeof KINDS)[number];
