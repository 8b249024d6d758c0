/**
 * Addresses whose parameters are a secret, a signature or somebody's own choice: cutting one would break a login, a
 * download or an «unsubscribe». They are left alone whatever the rules say, while browsing and when sharing.
 *
 * Here the guards are data, and are read in one pass over the address, linear in its length; `rules/guard-regex.ts`
 * says the same in expressions for declarativeNetRequest.
 */
import type { Address } from './address';
import { createSieve, HASH_START, hashOf, hashOn } from './words';

export type GuardKind = 'login' | 'one-time' | 'signed' | 'unsubscribe';

const words = (text: string): string[] => text.split(' ');

/** One of these in the query is enough. */
export const SINGLE: readonly { readonly kind: GuardKind; readonly names: readonly string[] }[] = [
  {
    kind: 'login',
    names: words(
      'response_type SAMLRequest SAMLResponse RelayState wtrealm wresult oauth_token oauth_verifier code_challenge ' +
        'id_token id_token_hint login_challenge consent_challenge logout_challenge openid.mode',
    ),
  },
  {
    kind: 'signed',
    names: words(
      'X-Amz-Signature x-amz-signature X-Goog-Signature x-goog-signature hdnts hdnea Key-Pair-Id X-Amz-Credential ' +
        'X-Amz-Security-Token X-Goog-Credential GoogleAccessId',
    ),
  },
];

/** One of the first *and* one of the second. */
export const PAIRS: readonly {
  readonly kind: GuardKind;
  readonly one: readonly string[];
  readonly other: readonly string[];
}[] = [
  { kind: 'login', one: ['code'], other: ['state'] },
  { kind: 'login', one: ['client_id'], other: ['redirect_uri', 'redirect_url'] },
  {
    kind: 'signed',
    one: words('sig signature Signature'),
    other: words('se sv expires Expires exp Policy keyid OSSAccessKeyId'),
  },
  { kind: 'signed', one: words('md5 hash hmac token'), other: words('expires Expires exp') },
];

/** Words in the path of pages that let one person in… */
export const ENTRANCES = words(
  'login log-in logIn Login signin sign-in signIn SignIn signup sign-up verify Verify verification confirm confirmation ' +
    'reset activate activation magic auth authenticate authorize oauth oauth2 sso saml saml2 callback invite invitation ' +
    'accept password otp',
);

/** …and the parameters that do so; any name that ends in `token` too. */
export const TICKETS = words('code ticket otp key hash nonce jwt assertion sig signature secret');

/** Hosts of files whose addresses are signed. */
export const SIGNED_HOSTS =
  '^https?://(?:(?:cdn|media)\\.discordapp\\.(?:com|net)|[^/?#]*\\.(?:fbcdn\\.net|cdninstagram\\.com))/';

const ENDS = '(?:[/?&=#.]|$)';
export const UNSUBSCRIBE: readonly string[] = [
  `[/?&=.](?:[uU]nsub|[uU]nsubscribe|[oO]pt-?[oO]ut)${ENDS}`,
  `(?:mail|mkt|list|letter|click|user)[-_]?[uU]nsubscribe${ENDS}`,
  `[uU]nsubscribe[-_]?(?:[eE]?mail|me|user|link|confirm|all)${ENDS}`,
  `(?:mail|subscription|manage)[-_]?(?:preferences?|subscriptions?|settings)${ENDS}`,
];

/** Numbers of advertising networks: never part of what a site asks for itself, so they go from an «unsubscribe» too. */
export const CLICK_IDS = words(
  'fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid li_fat_id',
);

const telling = new Set([
  ...SINGLE.flatMap(({ names }) => names),
  ...PAIRS.flatMap(({ one, other }) => [...one, ...other]),
  ...TICKETS,
]);
const tellingSieve = createSieve();
for (const name of telling) tellingSieve.add(hashOf(name));

const entrance = new RegExp(`[/._-](?:${ENTRANCES.join('|')})`);
const signedHosts = new RegExp(SIGNED_HOSTS);
// What every one of them has in it; found much faster.
const UNSUBSCRIBE_HINT = /nsub|pt-?[oO]ut|preference|subscription|settings/;
const unsubscribe = new RegExp(UNSUBSCRIBE.join('|'));

/** The guard that stands over this address, or null. */
export function guardOf(address: Address): GuardKind | null {
  const { href, pathAt, queryAt, hashAt } = address;
  const names = queryAt < 0 ? NONE : tellingNames(href, queryAt + 1, hashAt);
  const has = (name: string) => names.has(name);
  if (names.size > 0) {
    const single = SINGLE.find((some) => some.names.some(has));
    if (single !== undefined) return single.kind;
    const pair = PAIRS.find(({ one, other }) => one.some(has) && other.some(has));
    if (pair !== undefined) return pair.kind;
    const isTicket = has('token') || TICKETS.some(has);
    if (isTicket && entrance.test(href.slice(pathAt, queryAt))) return 'one-time';
  }
  if (signedHosts.test(href)) return 'signed';
  return UNSUBSCRIBE_HINT.test(href) && unsubscribe.test(href) ? 'unsubscribe' : null;
}

const AMPERSAND = 38;
const EQUALS = 61;
const NONE: ReadonlySet<string> = new Set();

/** Those names in the query that a guard asks for; every name that ends in `token` counts as `token` as well. */
function tellingNames(href: string, start: number, end: number): ReadonlySet<string> {
  let names: Set<string> | null = null;
  let hash = HASH_START;
  let from = start;
  let isInName = true;
  for (let at = start; at < end; at++) {
    const code = href.charCodeAt(at);
    if (code === AMPERSAND) {
      hash = HASH_START;
      from = at + 1;
      isInName = true;
    } else if (code === EQUALS && isInName) {
      isInName = false;
      const isToken = href.endsWith('oken', at);
      if (isToken || tellingSieve.mayHave(hash)) {
        const name = href.slice(from, at);
        if (telling.has(name)) (names ??= new Set()).add(name);
        if (/[tT]oken$/.test(name)) (names ??= new Set()).add('token');
      }
    } else if (isInName) hash = hashOn(hash, code);
  }
  return names ?? NONE;
}
