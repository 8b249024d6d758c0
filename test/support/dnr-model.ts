/**
 * What Chromium does with a static declarativeNetRequest ruleset and a document's address, for the parts that our rules
 * use (facts/links.md 4): one rule wins per pass, a redirect that changes nothing ends the matter, at most 19 redirects.
 */
import { encodedName } from '@/lib/links/rules/dnr-regex';
import type { DnrRule } from '@/lib/links/rules/dnr-rule';

export type Journey = { readonly href: string; readonly hops: number };

const MOST_HOPS = 19;

type Loaded = {
  readonly rule: DnrRule;
  readonly regex: RegExp | null;
  readonly only: ReadonlySet<string> | null;
  readonly never: ReadonlySet<string> | null;
};

export type DnrModel = {
  /** Throws where Chromium would give up with «too many redirects». */
  readonly follow: (href: string) => Journey;
  /** The rules of which Chromium lets one act on this address; none if nothing would change. */
  winners(href: string): readonly DnrRule[];
};

export function createDnrModel(rules: readonly DnrRule[]): DnrModel {
  const loaded = rules
    .map(load)
    .toSorted((a, b) => b.rule.priority - a.rule.priority || rank(a) - rank(b));
  const atHome = (href: string) => {
    const domains = domainsOf(new URL(href).hostname);
    return loaded.filter((some) => isAtHome(some, domains));
  };
  const matching = ({ regex }: Loaded, href: string) => regex === null || regex.test(href);
  return {
    follow(start) {
      // No rule of ours changes the host.
      const candidates = atHome(start);
      let href = start;
      for (let hops = 0; hops <= MOST_HOPS; hops++) {
        const winner = candidates.find((some) => matching(some, href));
        const next = winner === undefined ? href : redirect(winner.rule, href);
        if (next === href) return { href, hops };
        href = next;
      }
      throw new Error(`too many redirects: ${start}`);
    },
    winners(href) {
      const found = atHome(href).filter((some) => matching(some, href));
      const top = found.filter(({ rule }) => rule.priority === found[0]?.rule.priority);
      return top
        .map(({ rule }) => rule)
        .filter((rule) => rule.action.type === 'allow' || redirect(rule, href) !== href);
    },
  };
}

function load(rule: DnrRule): Loaded {
  const { requestDomains, excludedRequestDomains } = rule.condition;
  return {
    rule,
    regex: toRegex(rule),
    only: requestDomains === undefined ? null : new Set(requestDomains),
    never: excludedRequestDomains === undefined ? null : new Set(excludedRequestDomains),
  };
}

/** At equal priority an allow wins. */
const rank = ({ rule }: Loaded): number => (rule.action.type === 'allow' ? 0 : 1);

/** The host and all domains above it, most exact first. */
const domainsOf = (host: string): string[] =>
  host.split('.').map((_, at, labels) => labels.slice(at).join('.'));

/** The more exact of an included and an excluded domain decides, as in Chromium's url_pattern_index. */
function isAtHome({ only, never }: Loaded, domains: readonly string[]): boolean {
  const included = only === null ? Infinity : domains.findIndex((domain) => only.has(domain));
  const excluded = domains.findIndex((domain) => never?.has(domain) === true);
  return included >= 0 && (excluded < 0 || included < excluded);
}

function redirect({ action }: DnrRule, href: string): string {
  if (action.type === 'allow') return href;
  const { transform } = action.redirect;
  const hash = href.indexOf('#');
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?');
  if (mark < 0 || mark > end) return href;
  if (!('queryTransform' in transform)) return href.slice(0, mark) + href.slice(end);
  const names = new Set(transform.queryTransform.removeParams.map(encodedName));
  const parts = href.slice(mark + 1, end).split('&');
  const kept = parts.filter((part) => !names.has(part.split('=', 1)[0] ?? ''));
  if (kept.length === parts.length) return href;
  // A changed query is written anew: every parameter gets its `=`.
  const query = kept.map((part) => (part.includes('=') ? part : `${part}=`)).join('&');
  return href.slice(0, mark) + (query === '' ? '' : `?${query}`) + href.slice(end);
}

/** RE2's `(?i:…)` for an engine that lacks it: each letter as a class of two. */
function toRegex({ condition: { regexFilter } }: DnrRule): RegExp | null {
  if (regexFilter === undefined) return null;
  const start = regexFilter.indexOf('(?i:');
  if (start < 0) return new RegExp(regexFilter);
  const end = closing(regexFilter, start);
  const middle = regexFilter
    .slice(start + 4, end)
    .replace(/\\.|[a-z]/gi, (part) =>
      part.startsWith('\\') ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
    );
  return new RegExp(`${regexFilter.slice(0, start)}(?:${middle})${regexFilter.slice(end + 1)}`);
}

function closing(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`unbalanced: ${source}`);
}
