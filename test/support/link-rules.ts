/** The rules as the build makes them, for tests. */
import { cleanLink, type CleanedLink, type Mode } from '@/lib/links/clean-link';
import { loadRules } from '@/lib/links/rule-index';
import { compileRows } from '@/lib/links/rules/compile-table';
import { parseFilter } from '@/lib/links/rules/filter-rule';
import { shareRows } from '@/lib/links/rules/share-pack/rows';
import type { UserChoices } from '@/lib/links/user-choices';

import { filterText } from './link-filter';

export const rows = {
  browse: compileRows(parseFilter(filterText())),
  share: shareRows(),
};

export const rules = loadRules(rows);

export const clean = (href: string, mode: Mode = 'share', user?: UserChoices): CleanedLink =>
  cleanLink(href, { mode, rules, user });
