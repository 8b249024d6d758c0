/** What code may not say, as patterns over its text; the sinks hold for what is written and for what is built. */
export type Ban = {
  readonly words: string;
  readonly pattern: RegExp;
  /** Where this is in the file too, the name is the file's own. */
  readonly unless?: RegExp;
};

export const SINKS: readonly Ban[] = [
  { words: 'HTML as text', pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b/ },
  { words: 'HTML as text', pattern: /\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b/ },
  { words: 'HTML as text', pattern: /\bdocument\.write|\bsetHTMLUnsafe\b|\bparseFromString\b/ },
  {
    words: 'code as text',
    pattern: /(?<![\w.])eval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/,
  },
  { words: 'code as address', pattern: /href=["'{`]*javascript:/i },
];

/** The words of every ban that this text breaks. */
export const brokenBy = (text: string, bans: readonly Ban[]): string[] =>
  bans
    .filter(({ pattern, unless }) => pattern.test(text) && unless?.test(text) !== true)
    .map(({ words }) => words);
