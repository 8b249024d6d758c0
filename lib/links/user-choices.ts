/** What the user decided about links: sites left alone, parameters kept, parameters taken. */
import { isUnder } from './hosts';
import { indexRows, type RuleIndex } from './rule-index';
import type { Row } from './table';

export type OwnParameter = {
  /** A site (see `siteOf`), or '' for everywhere. */
  readonly site: string;
  readonly name: string;
};

/** Plain data, fit for storing and exporting. */
export type UserChoices = {
  /** Sites on which links are left as they are. */
  readonly off?: readonly string[];
  readonly keep?: readonly OwnParameter[];
  readonly remove?: readonly OwnParameter[];
};

export const isOff = (user: UserChoices | undefined, host: string): boolean =>
  user?.off?.some((site) => isUnder(host, site)) === true;

export const isKept = (user: UserChoices | undefined, host: string, name: string): boolean =>
  user?.keep?.some((own) => own.name === name && (own.site === '' || isUnder(host, own.site))) ===
  true;

// The same choices come with every link of a page or a text: index them once.
const indexes = new WeakMap<UserChoices, RuleIndex>();

/** The user's own rules, ready for matching; null if there are none. */
export function ownRules(user: UserChoices | undefined): RuleIndex | null {
  if (user?.remove === undefined || user.remove.length === 0) return null;
  const known = indexes.get(user);
  if (known !== undefined) return known;
  const index = indexRows(user.remove.map(toRow));
  indexes.set(user, index);
  return index;
}

const toRow = ({ site, name }: OwnParameter): Row => ({
  l: `own: ${site === '' ? '' : `${site} `}${name}`,
  w: 'own-rule',
  n: name,
  ...(site !== '' && { d: [site] }),
});
