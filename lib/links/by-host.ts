/** A look-up of things by the domain they belong to: exact domains, and names under every country's ending. */
import { isUnder } from './hosts';

export type ByHost<T> = {
  add(domain: string, item: T): void;
  /** Calls `visit` for every item whose domain is `host` or lies above it. */
  find(host: string, visit: (item: T) => void): void;
};

export function createByHost<T>(): ByHost<T> {
  const exact = new Map<string, T[]>();
  // `amazon.*` under `amazon`, `luna.amazon.*` too: the label before the star, checked in full when found.
  const starred = new Map<string, { domain: string; item: T }[]>();
  return {
    add(domain, item) {
      if (domain.endsWith('.*')) {
        const label = domain.slice(domain.lastIndexOf('.', domain.length - 3) + 1, -2);
        push(starred, label, { domain, item });
      } else {
        push(exact, domain, item);
      }
    },
    find(host, visit) {
      // From the end: `org`, `b.org`, `a.b.org`.
      let end = host.length;
      for (let labels = 1; end > 0; labels++) {
        const dot = host.lastIndexOf('.', end - 1);
        exact.get(dot < 0 ? host : host.slice(dot + 1))?.forEach(visit);
        if (labels === 2 || labels === 3) {
          for (const { domain, item } of starred.get(host.slice(dot + 1, end)) ?? []) {
            if (isUnder(host, domain)) visit(item);
          }
        }
        end = dot;
      }
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
