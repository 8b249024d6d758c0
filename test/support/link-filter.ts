/** The filter text that the rules are made from, for tests. */
import { readFileSync } from 'node:fs';

import { filterTextOf } from '@/lib/links/rules/compile';

export const filterText = (): string =>
  filterTextOf(
    JSON.parse(
      readFileSync(
        'node_modules/@adguard/dnr-rulesets/dist/filters/declarative/ruleset_17/ruleset_17.json',
        'utf8',
      ),
    ),
  );
