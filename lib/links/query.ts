/** Takes parameters out of a query by cutting text: what stays is never re-encoded, re-ordered or re-assembled. */
import type { Address } from './address';
import { lies, mayTake, ruleOf, type Ground } from './ground';
import { decode, takes, type Rule } from './rule';
import { visitGrounds, type RuleIndex } from './rule-index';
import { HASH_START, hashOn } from './words';

export type Cut = { readonly name: string; readonly part: string; readonly rule: Rule };
export type CutQuery = { readonly href: string; readonly cuts: readonly Cut[] };

/** The rules that are asked at one address. */
type Asked = {
  readonly address: Address;
  readonly indexes: readonly RuleIndex[];
  /** Found by host or pattern, as opposed to those that hold everywhere. */
  readonly special: readonly Ground[];
  readonly exceptions: readonly Ground[];
  readonly keep: (name: string) => boolean;
};

/** The parameter's name as servers read it. */
export function nameOf(part: string): string {
  const equals = part.indexOf('=');
  const raw = equals < 0 ? part : part.slice(0, equals);
  return raw.includes('%') ? decode(raw) : raw;
}

const keepNone = () => false;

/**
 * The address without what the rules of `indexes` take. `keep` is asked for each parameter that a rule would take; true
 * keeps it. The address comes back as it was (the same string) if nothing is taken.
 */
export function cutQuery(
  address: Address,
  indexes: readonly RuleIndex[],
  keep: (name: string) => boolean = keepNone,
): CutQuery {
  const { href, queryAt, hashAt } = address;
  if (queryAt < 0 || queryAt + 1 === hashAt) return { href, cuts: [] };
  const asked = ask(address, indexes, keep);
  if (asked === null) return { href, cuts: [] };

  const cuts: Cut[] = [];
  let rest: string | null = null;
  // Neighbours that stay are copied in one piece.
  let keptFrom = -1;
  for (let at = queryAt + 1; at <= hashAt;) {
    const next = endOfPart(href, at, hashAt);
    const cut = mayBeTaken(asked, at, next) ? cutOf(asked, href.slice(at, next)) : null;
    if (cut === null) {
      if (keptFrom < 0) keptFrom = at;
    } else {
      cuts.push(cut);
      if (keptFrom >= 0) rest = join(rest, href.slice(keptFrom, at - 1));
      keptFrom = -1;
    }
    at = next + 1;
  }
  if (cuts.length === 0) return { href, cuts };
  if (keptFrom >= 0) rest = join(rest, href.slice(keptFrom, hashAt));
  // No `?` for nothing, nor for bare separators.
  const query = rest === null || /^&*$/.test(rest) ? '' : `?${rest}`;
  return { href: href.slice(0, queryAt) + query + href.slice(hashAt), cuts };
}

const NOWHERE: readonly Ground[] = [];

/** Null where an exception leaves the whole query alone. */
function ask(
  address: Address,
  indexes: readonly RuleIndex[],
  keep: (name: string) => boolean,
): Asked | null {
  // Most addresses lie on no special ground: nothing is made for them.
  let special: Ground[] | null = null;
  let exceptions: Ground[] | null = null;
  const sort = (ground: Ground) => {
    if (ground.isException) (exceptions ??= []).push(ground);
    else (special ??= []).push(ground);
  };
  for (const index of indexes) visitGrounds(index, address, sort);
  const kept: readonly Ground[] = exceptions ?? NOWHERE;
  if (kept.some(({ takesAll }) => takesAll)) return null;
  return { address, indexes, special: special ?? NOWHERE, exceptions: kept, keep };
}

function endOfPart(href: string, from: number, hashAt: number): number {
  const ampersand = href.indexOf('&', from);
  return ampersand < 0 || ampersand > hashAt ? hashAt : ampersand;
}

const join = (before: string | null, after: string): string =>
  before === null ? after : `${before}&${after}`;

/** False if surely no rule takes the parameter at `from`: says so for nearly all that stay, without making a string. */
function mayBeTaken({ address: { href }, indexes, special }: Asked, from: number, to: number) {
  let hash = HASH_START;
  for (let at = from; at < to; at++) {
    const code = href.charCodeAt(at);
    if (code === 61) break;
    // A name in percent code is read later.
    if (code === 37) return true;
    hash = hashOn(hash, code);
  }
  for (const { names, firstCodes } of indexes) {
    if (names.mayHave(hash) || firstCodes.has(href.charCodeAt(from))) return true;
  }
  for (const ground of special) if (mayTake(ground, hash)) return true;
  return false;
}

function cutOf(asked: Asked, part: string): Cut | null {
  const name = nameOf(part);
  if (name === '') return null;
  const whole = part.includes('=') ? part : `${part}=`;
  const rule = ruleFor(asked, name, whole);
  if (rule === null || asked.keep(name)) return null;
  if (asked.exceptions.some((ground) => ruleOf(ground, name, whole) !== null)) return null;
  return { name, part, rule };
}

function ruleFor(
  { address: { host, href }, indexes, special }: Asked,
  name: string,
  whole: string,
): Rule | null {
  for (const { byName } of indexes) {
    for (const { rule, ground } of byName.get(name) ?? [])
      if (lies(ground, host, href)) return rule;
  }
  for (const ground of special) {
    const rule = ruleOf(ground, name, whole);
    if (rule !== null) return rule;
  }
  for (const { everywhere, anyEverywhere } of indexes) {
    if (anyEverywhere === null || !anyEverywhere.test(whole)) continue;
    for (const { rule, ground } of everywhere) {
      if (takes(rule, name, whole) && lies(ground, host, href)) return rule;
    }
  }
  return null;
}
