/** Redirects of a poll, judged hop by hop as far as the browser tells. */
import { isPrivateHost } from '@/lib/feeds/private-hosts';

const MAX_HOPS = 5;

export type RedirectVerdict =
  | { readonly kind: 'fine'; readonly permanentUrl: string | null }
  | {
      readonly kind: 'refused';
      readonly why: 'downgrade' | 'private' | 'too-many' | 'other-scheme';
    };

export type Hop = { readonly to: string; readonly status: number };

/** `ownServer`: the reader said that this feed is on a private address on purpose. */
export function judgeRedirects(
  from: string,
  hops: readonly Hop[],
  ownServer: boolean,
): RedirectVerdict {
  if (hops.length > MAX_HOPS) return { kind: 'refused', why: 'too-many' };
  let secure = from.startsWith('https:');
  for (const { to } of hops) {
    if (!URL.canParse(to) || !/^https?:/i.test(to)) return { kind: 'refused', why: 'other-scheme' };
    const { protocol, hostname } = new URL(to);
    if (secure && protocol === 'http:') return { kind: 'refused', why: 'downgrade' };
    if (!ownServer && isPrivateHost(hostname)) return { kind: 'refused', why: 'private' };
    secure ||= protocol === 'https:';
  }
  // The move is permanent only as far as every hop up to there says so.
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const last = (temporary < 0 ? hops.length : temporary) - 1;
  return { kind: 'fine', permanentUrl: hops[last]?.to ?? null };
}
