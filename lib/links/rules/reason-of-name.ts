/** What a listed parameter is for, as far as its name says so; the filter list gives no reasons that a program can read. */
import type { Reason } from '@/lib/links/reasons';

const known: readonly (readonly [RegExp, Reason])[] = [
  [
    /^utm_|^(?:at|pk|mtm|hsa|itm|int)_|campaign|^cmp|^xtor|^wt_?|^ns_|echobox|^icid$|^ocid$/i,
    'campaign',
  ],
  [/clid$|click_?id|^(?:gclsrc|_branch_match_id|cjevent|ef_id|s_kwcid|epik|awc)$/i, 'click-id'],
  [
    /^(?:mc_eid|mkt_tok|elq|vero_|_hs|__hs|_ke|_kx|bsft_|ml_sub|oly_|nr_email|sc_(?:uid|eh)|rb_)|email|subscriber/i,
    'mail-recipient',
  ],
  [/share|^igsh|^si$|^sfnsn|^xmt$|^rcm$/i, 'share-token'],
  [/^(?:aff|affiliate|partner|ref(?:er(?:r?er|ral))?|tag|ascsub)/i, 'referral'],
  [/session|^s?sid$|^visitor/i, 'session'],
  [/^_g[al]|analytics|track|^trk/i, 'analytics'],
];

export const reasonOfName = (name: string): Reason =>
  known.find(([pattern]) => pattern.test(name))?.[1] ?? 'listed';
