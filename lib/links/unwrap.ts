/** Opens redirectors without asking anybody: the target stands in the link. */
import { readAddress, type Address } from './address';
import { createByHost, type ByHost } from './by-host';
import { decode } from './rule';
import { affiliate } from './redirectors/affiliate';
import { decodeTarget, percent } from './redirectors/decode';
import { mail } from './redirectors/mail';
import type { Redirector } from './redirectors/redirector';
import { search } from './redirectors/search';
import { social } from './redirectors/social';
import { isOff, type UserChoices } from './user-choices';

const MOST = 5;

export type Unwrapped = {
  readonly target: Address;
  /** The redirectors that were opened, outermost first. */
  readonly unwrapped: readonly string[];
};

/** At most five deep. A target that is no http(s) address, or that carries a password, leaves the link as it is. */
export function unwrap(
  address: Address,
  { mode, user }: { mode: 'browse' | 'share'; user?: UserChoices | undefined },
): Unwrapped {
  const unwrapped: string[] = [];
  let target = address;
  while (unwrapped.length < MOST && !isOff(user, target.host)) {
    const next = open(target, mode === 'share');
    if (next === null || unwrapped.includes(next.href)) break;
    unwrapped.push(target.href);
    target = next;
  }
  return { target, unwrapped };
}

function open(address: Address, isSharing: boolean): Address | null {
  let target: Address | null = null;
  byHost().find(address, (redirector) => {
    if (target !== null || (redirector.security === true && !isSharing)) return;
    target = targetOf(address, redirector);
  });
  return target;
}

let table: ByHost<Redirector> | null = null;

function byHost(): ByHost<Redirector> {
  if (table !== null) return table;
  table = createByHost<Redirector>();
  for (const redirector of [...social, ...search, ...affiliate, ...mail]) {
    for (const site of redirector.on.split(' ')) table.add(site, redirector);
  }
  return table;
}

function targetOf(address: Address, redirector: Redirector): Address | null {
  const { href, pathAt, queryAt, hashAt } = address;
  let found: string | null = null;
  if (redirector.path !== undefined) {
    // A target written into the path may go on behind `?` and `#`.
    const pathEnd = redirector.from === undefined ? href.length : queryAt < 0 ? hashAt : queryAt;
    const match = redirector.path.exec(href.slice(pathAt, pathEnd));
    if (match === null) return null;
    found = match[1] ?? null;
  }
  if (found !== null) return accept(found, address, redirector);
  const query = queryAt < 0 ? '' : href.slice(queryAt + 1, hashAt);
  for (const name of redirector.from?.split(' ') ?? []) {
    const value = name === '?' ? query : valueOf(query, name);
    const target = value === null ? null : accept(value, address, redirector);
    if (target !== null) return target;
  }
  return null;
}

function valueOf(query: string, name: string): string | null {
  for (const part of query.split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0 && decode(part.slice(0, equals)) === name) return part.slice(equals + 1);
  }
  return null;
}

/** Reads the text that a redirector holds as an address, or null where it is none that we would send anybody to. */
function accept(raw: string, from: Address, { coding, bare }: Redirector): Address | null {
  const decoded = /^https?:\/\//i.test(raw) ? raw : percent(raw);
  if (decoded === null) return null;
  let text = decodeTarget(coding ?? 'plain', decoded);
  // Encoded twice, where one redirector stood in another.
  for (let more = 0; more < 2 && text !== null && /^https?%(?:25)*3a/i.test(text); more++) {
    text = percent(text);
  }
  if (text === null) return null;
  text = text.trim();
  if (text.startsWith('//')) text = `https:${text}`;
  else if (bare === true && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(text))
    text = `https://${text}`;
  // YouTube's attribution links name a page of YouTube.
  else if (text.startsWith('/')) text = `https://${from.host}${text}`;
  const target = readAddress(fit(text));
  if (target === null || target.hasCredentials || !target.host.includes('.')) return null;
  return target.href === from.href ? null : target;
}

/** As it stands, unless a browser would have to encode it first. */
function fit(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text;
  if (/^[\x21-\x7e]*$/.test(text) && !/["<>\\^`{|}]/.test(text)) return text;
  try {
    return new URL(text).href;
  } catch {
    return text;
  }
}
