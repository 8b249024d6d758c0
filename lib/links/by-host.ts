/** A look-up of things by the domain they belong to: exact domains, and names under every country's ending. */
import { isUnder } from './hosts';
import { createSieve, hashBackwards, HASH_START, hashOn, type Sieve } from './words';

/**
 * The domains of a host as numbers, from its ending on (`org`, `b.org`, `a.b.org`): for each the number of the domain
 * and that of its first label. Made once for each address, for all look-ups.
 */
export type Domains = readonly number[];

export function domainsOf(host: string): Domains {
  const domains: number[] = [];
  let domain = HASH_START;
  let label = HASH_START;
  for (let at = host.length - 1; at >= 0; at--) {
    const code = host.charCodeAt(at);
    if (code === 46) {
      domains.push(domain, label);
      label = HASH_START;
    } else label = hashOn(label, code);
    domain = hashOn(domain, code);
  }
  domains.push(domain, label);
  return domains;
}

type Host = { readonly host: string; readonly domains: Domains };

export type ByHost<T> = {
  add(domain: string, item: T): void;
  /** Calls `visit` for every item whose domain is the host or lies above it. */
  find(host: Host, visit: (item: T) => void): void;
};

type Entry<T> = { readonly domain: string; readonly item: T };
type Table<T> = { readonly sieve: Sieve; readonly entries: Map<number, Entry<T>[]> };

export function createByHost<T>(): ByHost<T> {
  const exact: Table<T> = { sieve: createSieve(), entries: new Map() };
  // `amazon.*` under `amazon`, `luna.amazon.*` too: the label before the star.
  const starred: Table<T> = { sieve: createSieve(), entries: new Map() };

  const visitUnder = (
    { sieve, entries }: Table<T>,
    hash: number,
    host: string,
    visit: (item: T) => void,
  ) => {
    if (!sieve.mayHave(hash)) return;
    for (const { domain, item } of entries.get(hash) ?? []) if (isUnder(host, domain)) visit(item);
  };

  return {
    add(domain, item) {
      if (domain.endsWith('.*')) {
        const label = domain.slice(domain.lastIndexOf('.', domain.length - 3) + 1, -2);
        push(starred, hashBackwards(label), { domain, item });
      } else {
        push(exact, hashBackwards(domain), { domain, item });
      }
    },
    find({ host, domains }, visit) {
      for (let at = 0; at < domains.length; at += 2) {
        visitUnder(exact, domains[at] ?? 0, host, visit);
        // The ending that stands for the star has one label or two.
        if (at === 2 || at === 4) visitUnder(starred, domains[at + 1] ?? 0, host, visit);
      }
    },
  };
}

function push<T>({ sieve, entries }: Table<T>, hash: number, entry: Entry<T>): void {
  sieve.add(hash);
  const list = entries.get(hash);
  if (list === undefined) entries.set(hash, [entry]);
  else list.push(entry);
}
