/** Two people's copies of one link: what differs between them was made for one of them. */
import { err, ok, type Result } from '@/lib/core/result';

import { readAddress } from './address';
import { nameOf } from './query';

export type Difference = {
  readonly name: string;
  /** In which copies the parameter stands. */
  readonly where: 'both' | 'first' | 'second';
};

export type Comparison = {
  /** Parameters whose values differ, or that only one copy has. Each may be made a rule of the user's own. */
  readonly differences: readonly Difference[];
  /** The first copy without them: what both people can pass on. */
  readonly common: string;
  /** False if the paths or fragments differ too: then the two may be different pages, and nothing should be concluded. */
  readonly isSamePage: boolean;
};

export type CompareError =
  | { readonly kind: 'not-a-link'; readonly which: 'first' | 'second' }
  | { readonly kind: 'other-site' };

/** Compares two copies as they were received, uncleaned. */
export function compareCopies(first: string, second: string): Result<Comparison, CompareError> {
  const one = readAddress(first.trim());
  const two = readAddress(second.trim());
  if (one === null) return err({ kind: 'not-a-link', which: 'first' });
  if (two === null) return err({ kind: 'not-a-link', which: 'second' });
  if (one.host !== two.host) return err({ kind: 'other-site' });
  const [a, b] = [partsOf(one.href), partsOf(two.href)];
  const differences = [...new Set([...a.parts, ...b.parts].map(nameOf))].flatMap((name) => {
    const [mine, theirs] = [valuesOf(a.parts, name), valuesOf(b.parts, name)];
    if (mine.join('&') === theirs.join('&')) return [];
    const where = mine.length === 0 ? 'second' : theirs.length === 0 ? 'first' : 'both';
    return [{ name, where } as const];
  });
  const tells = new Set(differences.map(({ name }) => name));
  const kept = a.parts.filter((part) => !tells.has(nameOf(part)));
  return ok({
    differences,
    common: a.before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + a.fragment,
    isSamePage: a.before === b.before && a.fragment === b.fragment,
  });
}

function partsOf(href: string): { before: string; parts: string[]; fragment: string } {
  const hash = href.indexOf('#');
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?');
  const hasQuery = mark >= 0 && mark < end;
  return {
    before: href.slice(0, hasQuery ? mark : end),
    parts: hasQuery && mark + 1 < end ? href.slice(mark + 1, end).split('&') : [],
    fragment: href.slice(end),
  };
}

const valuesOf = (parts: readonly string[], name: string): string[] =>
  parts.filter((part) => nameOf(part) === name);
