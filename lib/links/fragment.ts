/** What may go from behind the `#`: only what is surely no route, key or token. */
import { lies } from './ground';
import { takes, type Rule } from './rule';
import type { RuleIndex } from './rule-index';
import { nameOf } from './query';
import type { Reason } from './reasons';
import { removalOf, type Removal } from './removal';

/** Whole fragments that say nothing but where the link came from. */
const TRACES: readonly (readonly [RegExp, string, Reason])[] = [
  [/^#Echobox=\d+(?:-\d+)?$/, 'Echobox', 'campaign'],
  [/^#xtor=[^&]*$/, 'xtor', 'campaign'],
  [
    /^#(?:ref|from|source)=(?:rss|share|twitter|facebook|home|newsletter|email)$/i,
    'ref',
    'campaign',
  ],
  // AddThis: the sharer's token, and by which service it was shared.
  [/^#\.[A-Za-z0-9_-]{9,16}(?:\.[a-z]+)?$/, 'AddThis', 'share-token'],
  // Left behind by Facebook's login.
  [/^#_=_$/, '_=_', 'session'],
];

/**
 * The fragment (with its `#`, or '') without what traces: a text fragment (`:~:text=`, which quotes what the sharer
 * marked or searched for), and lists of `name=value` in which every name is known. Anything else comes back as it was.
 */
export function cutFragment(
  fragment: string,
  host: string,
  href: string,
  indexes: readonly RuleIndex[],
): { fragment: string; cuts: Removal[] } {
  const cuts: Removal[] = [];
  let rest = fragment;
  const directive = rest.indexOf(':~:');
  if (directive >= 0) {
    cuts.push({ name: ':~:', rule: 'mycel: text fragment', reason: 'marked-text', company: null });
    rest = rest.slice(0, directive);
    if (rest === '#') rest = '';
  }
  const trace = TRACES.find(([pattern]) => pattern.test(rest));
  if (trace !== undefined) {
    const [pattern, name, reason] = trace;
    cuts.push({ name, rule: `mycel: ${pattern.source}`, reason, company: null });
    return { fragment: '', cuts };
  }
  const rules = knownPairs(rest, host, href, indexes);
  if (rules === null) return { fragment: rest, cuts };
  cuts.push(...rules.map(removalOf));
  return { fragment: '', cuts };
}

/** The rule for each `name=value` of the fragment, or null unless all are pairs and all are known everywhere. */
function knownPairs(
  fragment: string,
  host: string,
  href: string,
  indexes: readonly RuleIndex[],
): { name: string; rule: Rule }[] | null {
  const list = /^#\??([\w.-]+=[^&=]*(?:&[\w.-]+=[^&=]*)*)$/.exec(fragment)?.[1];
  if (list === undefined) return null;
  const found: { name: string; rule: Rule }[] = [];
  for (const part of list.split('&')) {
    const name = nameOf(part);
    const rule = ruleEverywhere(name, part, host, href, indexes);
    if (rule === null) return null;
    found.push({ name, rule });
  }
  return found;
}

function ruleEverywhere(
  name: string,
  part: string,
  host: string,
  href: string,
  indexes: readonly RuleIndex[],
): Rule | null {
  for (const { byName, everywhere } of indexes) {
    const placed =
      byName.get(name)?.find(({ ground }) => lies(ground, host, href)) ??
      everywhere.find(({ rule, ground }) => takes(rule, name, part) && lies(ground, host, href));
    if (placed !== undefined) return placed.rule;
  }
  return null;
}
