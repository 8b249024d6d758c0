/** A look-up of things by the domain they belong to: exact domains, and names under every country's ending. */
import { isUnder } from './hosts';
import { createSieve, hashBackwards, HASH_START, hashOn } from './words';

export type ByHost<T> = {
  add(domain: string, item: T): void;
  /** Calls `visit` for every item whose domain is `host` or lies above it. */
  find(host: string, visit: (item: T) => void): void;
};

type Entry<T> = { readonly domain: string; readonly item: T };

export function createByHost<T>(): ByHost<T> {
  const exact = new Map<number, Entry<T>[]>();
  const sieve = createSieve();
  // `amazon.*` under `amazon`, `luna.amazon.*` too: the label before the star.
  const starred = new Map<string, Entry<T>[]>();

  const visitUnder = (
    entries: readonly Entry<T>[] | undefined,
    host: string,
    visit: (item: T) => void,
  ) => {
    for (const { domain, item } of entries ?? []) if (isUnder(host, domain)) visit(item);
  };

  return {
    add(domain, item) {
      if (domain.endsWith('.*')) {
        const label = domain.slice(domain.lastIndexOf('.', domain.length - 3) + 1, -2);
        push(starred, label, { domain, item });
      } else {
        const hash = hashBackwards(domain);
        sieve.add(hash);
        push(exact, hash, { domain, item });
      }
    },
    find(host, visit) {
      // From the end: `org`, `b.org`, `a.b.org`.
      let hash = HASH_START;
      let labels = 1;
      let end = host.length;
      for (let at = host.length - 1; at >= -1; at--) {
        const code = at < 0 ? 46 : host.charCodeAt(at);
        if (code === 46) {
          if (sieve.mayHave(hash)) visitUnder(exact.get(hash), host, visit);
          if (labels > 1 && labels < 4) {
            visitUnder(starred.get(host.slice(at + 1, end)), host, visit);
          }
          labels++;
          end = at;
        }
        hash = hashOn(hash, code);
      }
    },
  };
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
