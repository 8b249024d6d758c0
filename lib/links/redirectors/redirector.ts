/** The form in which redirectors are written: sites whose links carry their target inside. */

/** How the target lies in the link. */
export type Coding =
  | 'plain'
  /** Base64 (either alphabet) of the target, perhaps with other bytes around it. */
  | 'base64'
  /** Bing: `a1` and base64. */
  | 'bing'
  /** Proofpoint version 2: `-3A` for `%3A`, `_` for `/`. */
  | 'proofpoint-2'
  /** Proofpoint version 3: replaced characters stand in base64 behind the target. */
  | 'proofpoint-3'
  /** Disqus: the target, a colon and a signature. */
  | 'disqus';

export type Redirector = {
  /** Sites, separated by blanks; `google.*` is every country's. */
  readonly on: string;
  /** Must match the path. Its first group, if it has one, is the target (to the end of the address, where it ends so). */
  readonly path?: RegExp;
  /** Parameters that may hold the target, best first, separated by blanks; `?` is the whole query. */
  readonly from?: string;
  readonly coding?: Coding;
  /** Targets that are written without `https://`. */
  readonly bare?: true;
  /** Checks the target for its user when clicked: opened only when a link is passed on. */
  readonly security?: true;
};
