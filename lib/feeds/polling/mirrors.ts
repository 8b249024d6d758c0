/** In which order the addresses of one feed are tried: the origin, then its mirrors. */
import { DAY, type Millis } from '@/lib/core/time';

export type Mirror = {
  readonly url: string;
  /** Proposed by somebody else and not accepted yet: never asked. */
  readonly accepted: boolean;
  readonly failures: number;
  readonly lastTriedAt: Millis | null;
};

export type MirrorOptions = {
  readonly now: Millis;
  /** A SOCKS proxy is set: `.onion` can be reached. */
  readonly onion: boolean;
  /** The server said that the feed is gone for good. */
  readonly originGone?: boolean;
};

/** So many failures in a row before the next address gets its turn. */
const PATIENCE = 3;
/** So often an address that kept failing is tried all the same: things come back. */
const RETRY = DAY;

/**
 * Addresses to try now, best first; at most three. The origin leads as long as it works; mirrors follow in the
 * reader's order, those that kept failing last.
 */
export function addressesToTry(
  origin: Omit<Mirror, 'accepted'>,
  mirrors: readonly Mirror[],
  { now, onion, originGone = false }: MirrorOptions,
): string[] {
  const usable = mirrors.filter(
    ({ url, accepted }) => accepted && isAllowed(url, origin.url, onion),
  );
  const all = originGone ? usable : [origin, ...usable];
  const isWell = ({ failures }: Pick<Mirror, 'failures'>): boolean => failures < PATIENCE;
  const isWorthATry = ({ lastTriedAt }: Pick<Mirror, 'lastTriedAt'>): boolean =>
    lastTriedAt === null || now - lastTriedAt >= RETRY;
  const well = all.filter(isWell);
  const back = all.filter((one) => !isWell(one) && isWorthATry(one));
  const rest = all.filter((one) => !isWell(one) && !isWorthATry(one));
  const urls = [...well, ...back, ...rest].map(({ url }) => url);
  return [...new Set(urls)].slice(0, 3);
}

/** https is never given up for http, and onion addresses need the proxy. */
function isAllowed(url: string, origin: string, onion: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (hostname.endsWith('.onion')) return onion && /^https?:$/.test(protocol);
  return protocol === 'https:' || (protocol === 'http:' && origin.startsWith('http:'));
}
