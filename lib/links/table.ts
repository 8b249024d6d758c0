/** The compact table of rules that the matcher loads: plain JSON, made at build time by `rules/`. */
import type { Reason } from './reasons';

/** One rule. Short keys, because there are thousands of rows. */
export type Row = {
  /** The rule as its source writes it, for showing why. */
  readonly l: string;
  /** Why it is there. */
  readonly w: Reason;
  /** Whose tracker it is, where the source says so. */
  readonly c?: string;
  /** Parameter name, decoded. Without `n`, `m` and `r` the whole query is meant. */
  readonly n?: string;
  /** Several names at once. */
  readonly m?: readonly string[];
  /** Pattern of `name=value`, as [source, flags]. */
  readonly r?: readonly [source: string, flags: string];
  /** Takes everything *but* what it names. */
  readonly x?: 1;
  /** Exception: what it names is kept (all of the query, if it names nothing). */
  readonly e?: 1;
  /** Address pattern of the filter language. */
  readonly p?: string;
  /** Sites where it holds; `amazon.*` is every country's. Absent: all. */
  readonly d?: readonly string[];
  /** Sites where it does not hold. */
  readonly o?: readonly string[];
};

export type Table = {
  /** Cautious: hold while browsing and when sharing. */
  readonly browse: readonly Row[];
  /** Thorough: hold only when a link is passed on. */
  readonly share: readonly Row[];
};
