/** From filter rules to rows of the matcher's table. */
import type { Row } from '@/lib/links/table';

import type { FilterRule } from './filter-rule';
import { reasonOfName } from './reason-of-name';

/** One row for each rule that holds for documents, which are what a person opens or passes on. */
export const compileRows = (rules: readonly FilterRule[]): Row[] =>
  rules.filter(({ documents }) => documents).map(toRow);

function toRow(rule: FilterRule): Row {
  const { remover, pattern, sites } = rule;
  const off = [...rule.notSites, ...rule.denyallow];
  return {
    // The list of hosts left out stands in `o`, and is too long to show.
    l: rule.line.replace(/denyallow=[^,]{40,}/, 'denyallow=…'),
    w: remover.kind === 'name' ? reasonOfName(remover.name) : 'listed',
    ...(rule.company !== null && { c: rule.company }),
    ...(remover.kind === 'name' && { n: remover.name }),
    ...(remover.kind === 'regex' && { r: [remover.source, remover.flags] as const }),
    ...(rule.negated && { x: 1 as const }),
    ...(rule.exception && { e: 1 as const }),
    ...(pattern !== '' && pattern !== '*' && { p: pattern }),
    ...(sites.length > 0 && { d: sites }),
    ...(off.length > 0 && { o: off }),
  };
}
