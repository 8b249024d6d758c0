/** How a language says days, months, hours and limits. Every list is written folded: lower case, no accents, σ for ς. */

/** Alternatives of a regular expression, without groups. Lists of seven start on Monday, of twelve in January or at one o'clock. */
export type DateWords = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly hours: readonly string[];
  /** Before a weekday: it comes again and again. */
  readonly every: string;
  readonly midOf: string;
  readonly startOf: string;
  /** Before a weekday: the coming one. */
  readonly this: string;
  /** Words that may follow a bare hour without making it a count of something. */
  readonly clear: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfter: string;
  /** Before a clock time. */
  readonly at: string;
  /** Before a limit: «by», «until». */
  readonly until: string;
  /** Just before a day of the month that stands alone («on the 21st»). */
  readonly the: string;
  /** Right after such a number. */
  readonly ordinal: string;
  /** «of» between day and month. */
  readonly of: string;
  /** Between the ends of a span. */
  readonly to: string;
  /** «last», before or after a weekday: it is over. */
  readonly last: string;
  readonly endOf: string;
  readonly month: string;
  readonly week: string;
  readonly next: string;
  readonly half: string;
  readonly quarter: string;
  readonly noon: string;
  readonly midnight: string;
  readonly morning: string;
  readonly afternoon: string;
};
