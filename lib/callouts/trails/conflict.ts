/** Warns when sources of one trail send money or calls to different addresses: one of them may be false. */
import { hostOf } from '@/lib/callouts/anchors/addresses';
import type { PaymentAddress } from '@/lib/callouts/anchors/anchors';

import type { Report } from './report';

export type Conflict = {
  readonly about: 'donation' | 'phone';
  /** Two items, and the addresses they name that the other does not. */
  readonly a: { readonly id: string; readonly addresses: readonly string[] };
  readonly b: { readonly id: string; readonly addresses: readonly string[] };
};

/** All conflicts between sources; an empty list if they agree. */
export function findConflicts(reports: readonly Report[]): Conflict[] {
  const conflicts: Conflict[] = [];
  reports.forEach((a, i) => {
    for (const b of reports.slice(i + 1)) {
      if (a.item.source === b.item.source) continue;
      if (paymentsDiffer(a, b)) {
        conflicts.push({ about: 'donation', a: named(a, payments(a)), b: named(b, payments(b)) });
      }
      if (phonesDiffer(a, b)) {
        conflicts.push({ about: 'phone', a: named(a, phones(a)), b: named(b, phones(b)) });
      }
    }
  });
  return conflicts;
}

const named = ({ item }: Report, addresses: readonly string[]): Conflict['a'] => ({
  id: item.id,
  addresses,
});
const payments = ({ anchors }: Report): string[] => anchors.payments.map((one) => one.text);
const phones = ({ anchors }: Report): string[] => anchors.phones.map((one) => one.text);

/**
 * Both name addresses, and none in common. A bank account here and a web page there is no conflict where the page
 * stands on a site that the other report names as well.
 */
function paymentsDiffer(a: Report, b: Report): boolean {
  const [mine, theirs] = [a.anchors.payments, b.anchors.payments];
  if (mine.length === 0 || theirs.length === 0) return false;
  if (mine.some((one) => theirs.some((other) => isSame(one, other)))) {
    // One address in common does not excuse another account beside it.
    return differsIn('iban', mine, theirs) || differsIn('account', mine, theirs);
  }
  const isSameType = mine.some((one) => theirs.some((other) => other.type === one.type));
  return isSameType || !sharesSite(a, b);
}

function differsIn(
  type: PaymentAddress['type'],
  mine: readonly PaymentAddress[],
  theirs: readonly PaymentAddress[],
): boolean {
  const [a, b] = [mine, theirs].map((list) => list.filter((one) => one.type === type));
  return !!a?.length && !!b?.length && !a.some((one) => b.some((other) => isSame(one, other)));
}

const isSame = (a: PaymentAddress, b: PaymentAddress): boolean =>
  a.key === b.key ||
  (a.type === 'link' && b.type === 'link' && (isUnder(a.key, b.key) || isUnder(b.key, a.key)));

/** A page below the other, or the bare site. */
const isUnder = (page: string, site: string): boolean =>
  page.startsWith(`${site}/`) || (site === hostOf(page) && hostOf(page) === site);

function sharesSite(a: Report, b: Report): boolean {
  const sites = (report: Report): Set<string> =>
    new Set([
      report.site,
      ...report.anchors.anchors.filter((one) => one.type === 'host').map((one) => one.key),
    ]);
  const theirs = sites(b);
  return [...sites(a)].some((site) => site !== '' && theirs.has(site));
}

/** Numbers to call differ wholly between two reports that both ask for calls. */
function phonesDiffer(a: Report, b: Report): boolean {
  const [mine, theirs] = [a.anchors.phones, b.anchors.phones];
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((one) => theirs.some((other) => other.key === one.key));
}
