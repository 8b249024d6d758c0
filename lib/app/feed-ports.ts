/** What following and polling need beside the records. */
import type { Result } from '@/lib/core/result';

export type FetchedFeed = {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
};

export type FeedPorts = {
  readonly fetchFeed: (
    url: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<
    Result<FetchedFeed, { readonly kind: 'no-access' | 'unreachable' | 'timeout' | 'too-large' }>
  >;
  /** Makes sure that no own request can reach a private address, but for the hosts named. */
  readonly guard: (ownServers: readonly string[]) => Promise<void>;
  readonly wakeAt: (whenMs: number) => Promise<void>;
  readonly showCount: (count: number) => Promise<void>;
};
