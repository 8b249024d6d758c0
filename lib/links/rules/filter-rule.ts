/** One `$removeparam` line of AdGuard's filter language, parsed (adguard.com/kb «removeparam-modifier»). */

/** What a rule takes out: one parameter by name, those that a pattern matches, or the whole query. */
export type Remover =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  | { readonly kind: 'all' };

export type FilterRule = {
  readonly line: string;
  /** `@@`: what it names is kept. */
  readonly exception: boolean;
  /** Which addresses: `||host^…` and the like; '' for every one. */
  readonly pattern: string;
  readonly remover: Remover;
  /** Takes out everything *but* what it names. */
  readonly negated: boolean;
  /** Sites on which it holds (empty: on all), and on which it does not. */
  readonly sites: readonly string[];
  readonly notSites: readonly string[];
  /** Target hosts on which it does not hold. */
  readonly denyallow: readonly string[];
  /** True if it holds for documents (what a person opens), not only for images, scripts and the like. */
  readonly documents: boolean;
  /** Whose tracker it is, where the list's comment above the rule is a plain name. */
  readonly company: string | null;
};

const REMOVEPARAM = /(?:^|,)removeparam(?:=(~?\/(?:\\.|[^/\\])*\/[a-z]*|[^,]*))?/;

/** All `$removeparam` rules of a filter text, each with the company that the comment above it names. */
export function parseFilter(text: string): FilterRule[] {
  const rules: FilterRule[] = [];
  let company: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('!')) company = companyOf(line);
    const rule = parseFilterRule(line, company);
    if (rule !== null) rules.push(rule);
  }
  return rules;
}

/** A comment such as `! Oracle Eloqua`; notes, links and instructions are none. */
function companyOf(comment: string): string | null {
  const text = comment.slice(1).trim();
  return /^[A-Z][\w .&+-]{1,30}$/.test(text) && !/^(?:NOTE|IMPORTANT|Good|Bad|Title)/.test(text)
    ? text
    : null;
}

/** The rule, or null for a comment or a line that is no `$removeparam` rule. */
export function parseFilterRule(raw: string, company: string | null = null): FilterRule | null {
  const line = raw.trim();
  if (line === '' || line.startsWith('!') || line.includes('#@#') || line.includes('##'))
    return null;
  const exception = line.startsWith('@@');
  const body = exception ? line.slice(2) : line;
  const at = optionsAt(body);
  if (at === null) return null;
  const options = body.slice(at + 1);
  const match = REMOVEPARAM.exec(options);
  if (match === null) return null;
  const value = match[1] ?? '';
  const negated = value.startsWith('~');
  const rest = options
    .replace(match[0], '')
    .split(',')
    .filter((option) => option !== '');
  const domains = listOf(rest, 'domain');
  return {
    line,
    exception,
    pattern: body.slice(0, at),
    remover: removerOf(negated ? value.slice(1) : value),
    negated,
    sites: domains.filter((domain) => !domain.startsWith('~')),
    notSites: domains.filter((domain) => domain.startsWith('~')).map((domain) => domain.slice(1)),
    denyallow: listOf(rest, 'denyallow'),
    documents: holdsForDocuments(rest),
    company,
  };
}

/** The options begin at the `$` after which `removeparam` comes; a pattern may have a `$` of its own. */
function optionsAt(body: string): number | null {
  for (let at = body.indexOf('$'); at >= 0; at = body.indexOf('$', at + 1)) {
    if (/^[^$]*removeparam/.test(body.slice(at + 1)) || !body.includes('$', at + 1)) return at;
  }
  return null;
}

function removerOf(value: string): Remover {
  if (value === '') return { kind: 'all' };
  if (!value.startsWith('/')) return { kind: 'name', name: decodeName(value) };
  const end = value.lastIndexOf('/');
  return {
    kind: 'regex',
    source: value.slice(1, end).replace(/\\,/g, ','),
    flags: value.slice(end + 1),
  };
}

/** Names may be written encoded (`%24deep_link`). */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const listOf = (options: readonly string[], name: string): string[] =>
  options
    .filter((option) => option.startsWith(`${name}=`))
    .flatMap((option) =>
      option
        .slice(name.length + 1)
        .toLowerCase()
        .split('|'),
    );

// `third-party` never holds for a document, which is its own first party.
const NO_TYPES = new Set(['~third-party', 'important', 'match-case']);

/** A rule without types holds for all; one with types only for them. */
function holdsForDocuments(options: readonly string[]): boolean {
  const types = options.filter((option) => !option.includes('=') && !NO_TYPES.has(option));
  return types.length === 0 || types.includes('document');
}
