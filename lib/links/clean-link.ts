/** Cleans one link: unwraps it, cuts what traces out of it, and says what was done and what could not be. */
import { readAddress, type Address } from './address';
import { cutFragment } from './fragment';
import { CLICK_IDS, guardOf } from './guards';
import { cutPath } from './path';
import { cutQuery } from './query';
import { removalOf, type Removal } from './removal';
import type { LinkRules, RuleIndex } from './rule-index';
import { unwrap } from './unwrap';
import { isKept, isOff, ownRules, type UserChoices } from './user-choices';
import { warningsOf } from './warnings/share-warnings';
import type { LinkWarning } from './warnings/warning';

export type Mode = 'browse' | 'share';

export type CleanOptions = {
  /** `browse` is cautious; `share` is thorough, for a link that is passed on. */
  readonly mode: Mode;
  readonly rules: LinkRules;
  readonly user?: UserChoices | undefined;
};

export type CleanedLink = {
  /** The very text that was given, if there was nothing to do. */
  readonly href: string;
  readonly removed: readonly Removal[];
  /** The redirectors that were opened, outermost first. */
  readonly unwrapped: readonly string[];
  /** Only when sharing, but for the first two kinds. */
  readonly warnings: readonly LinkWarning[];
};

/** Never throws; what is no http(s) link comes back as it was, with a warning. Needs no network. */
export function cleanLink(href: string, options: CleanOptions): CleanedLink {
  const address = readAddress(href);
  if (address === null) return untouched(href, { kind: 'not-a-link' });
  if (isOff(options.user, address.host)) {
    return untouched(href, { kind: 'off-here', host: address.host });
  }
  const { target, unwrapped } = unwrap(address, options);
  const { href: clean, removed } = cut(target, options);
  const warnings = options.mode === 'share' ? warningsOf(clean) : [];
  return { href: clean, removed, unwrapped, warnings };
}

const untouched = (href: string, warning: LinkWarning): CleanedLink => ({
  href,
  removed: [],
  unwrapped: [],
  warnings: [warning],
});

function cut(
  address: Address,
  { mode, rules, user }: CleanOptions,
): { href: string; removed: Removal[] } {
  const { href, host, hashAt } = address;
  if (isOff(user, host)) return { href, removed: [] };
  const own = ownRules(user);
  const indexes: RuleIndex[] = [rules[mode]];
  if (own !== null) indexes.push(own);

  const keep = user?.keep === undefined ? undefined : (name: string) => isKept(user, host, name);
  const query = cutQuery(address, indexes, keep);
  let clean = query.href;
  const removed = query.cuts.map(removalOf);
  if (mode === 'share') {
    const path = cutPath(clean.slice(0, clean.length - (href.length - hashAt)), address);
    removed.push(...path.cuts);
    clean = path.before;
    if (hashAt < href.length) {
      const fragment = cutFragment(href.slice(hashAt), host, href, indexes);
      removed.push(...fragment.cuts);
      clean += fragment.fragment;
    }
  }
  if (removed.length === 0) return { href, removed };
  // Asked last, because most links have nothing to cut.
  const guard = guardOf(address);
  if (guard === null) return { href: clean, removed };
  return guard === 'unsubscribe' ? cutClickIds(address, indexes) : { href, removed: [] };
}

function cutClickIds(
  address: Address,
  indexes: readonly RuleIndex[],
): { href: string; removed: Removal[] } {
  const { href, cuts } = cutQuery(address, indexes, (name) => !CLICK_IDS.includes(name));
  return { href, removed: cuts.map(removalOf) };
}
