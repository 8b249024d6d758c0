/**
 * Addresses whose parameters are a secret, a signature or somebody's own choice: cutting one would break a login, a
 * download or an «unsubscribe». They are left alone whatever the rules say, while browsing and when sharing.
 */

export type GuardKind = 'login' | 'one-time' | 'signed' | 'unsubscribe';

export type Guard = {
  readonly kind: GuardKind;
  /**
   * Expressions of which any matches the whole address, in what JavaScript and RE2 have in common, and small enough for
   * declarativeNetRequest (2 kB compiled; w3c/webextensions#344).
   */
  readonly sources: readonly string[];
  readonly regex: RegExp;
  /** Parameters that go all the same. */
  readonly except: readonly string[];
};

const guard = (
  kind: GuardKind,
  sources: readonly string[],
  except: readonly string[] = [],
): Guard => ({ kind, sources, regex: new RegExp(sources.join('|')), except });

const QUERY = '^[^?#]*\\?(?:[^#]*&)?';

const named = (names: string): string => `${QUERY}(?:${names.replace(/ /g, '|')})=`;

/** Both in the query, in either order. */
const pair = (one: string, other: string): string[] =>
  [
    [one, other],
    [other, one],
  ].map(([a, b]) => `${QUERY}(?:${a})=[^#]*&(?:${b})=`);

const LOGIN = [
  named('response_type SAMLRequest SAMLResponse RelayState wtrealm wresult'),
  named('oauth_token oauth_verifier code_challenge id_token id_token_hint'),
  named('login_challenge consent_challenge logout_challenge openid.mode'),
  ...pair('code', 'state'),
  ...pair('client_id', 'redirect_ur[il]'),
];

const SIGNED = [
  named('[Xx]-[Aa]mz-[Ss]ignature [Xx]-[Gg]oog-[Ss]ignature hdnts hdnea Key-Pair-Id'),
  named('X-Amz-Credential X-Amz-Security-Token X-Goog-Credential GoogleAccessId'),
  ...pair('sig|[sS]ignature', 'se|sv|[eE]xpires|exp|Policy|keyid|OSSAccessKeyId'),
  ...pair('md5|hash|hmac|token', '[eE]xpires|exp'),
  '^https?://(?:cdn|media)\\.discordapp\\.(?:com|net)/',
  '^https?://[^/?#]*\\.(?:fbcdn\\.net|cdninstagram\\.com)/',
];

/** A page for coming in, and in its query what lets one person in. */
const ONE_TIME = [
  '[Ll]og-?[iI]n|[Ss]ign-?[iI]n|[Ss]ign-?[uU]p',
  '[Vv]erify|verification|confirm|confirmation',
  'reset|activate|activation|magic|magic-link',
  'auth|authenticate|authorize|oauth2?|sso|saml2?',
  'callback|invite|invitation|accept|password|otp',
].flatMap((paths) =>
  [
    '[a-zA-Z_.-]*[tT]oken',
    'code|ticket|otp|key|hash',
    'nonce|jwt|assertion|sig|signature|secret',
  ].map((names) => `^https?://[^?#]*[/._-](?:${paths})[^?#]*\\?(?:[^#]*&)?(?:${names})=`),
);

const ENDS = '(?:[/?&=#.]|$)';
const UNSUBSCRIBE = [
  `[/?&=.](?:[uU]nsub|[uU]nsubscribe|[oO]pt-?[oO]ut)${ENDS}`,
  `(?:mail|mkt|list|letter|click|user)[-_]?[uU]nsubscribe${ENDS}`,
  `[uU]nsubscribe[-_]?(?:[eE]?mail|me|user|link|confirm|all)${ENDS}`,
  `(?:mail|subscription|manage)[-_]?(?:preferences?|subscriptions?|settings)${ENDS}`,
];

// Numbers of advertising networks: never part of what a site asks for itself.
const CLICK_IDS =
  'fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid li_fat_id'.split(' ');

export const guards: readonly Guard[] = [
  guard('login', LOGIN),
  guard('signed', SIGNED),
  guard('one-time', ONE_TIME),
  guard('unsubscribe', UNSUBSCRIBE, CLICK_IDS),
];

// Without one of these no guard matches; one pass over the address instead of four. A test keeps it in step.
const HINT =
  /response_|RelayState|SAML|oauth|openid|otp|challenge|[tT]oken|wtrealm|wresult|code|client_id|[sS]ig|secret|Credential|[sS]ecurity|hdn|[kK]ey|GoogleAcc|md5|hash|hmac|nonce|ticket|jwt|assertion|discordapp|fbcdn|cdninsta|[uU]nsub|[oO]pt-?[oO]ut|pref|subscr|settings/;

/** The guard that stands over this address, or null. */
export const guardOf = (href: string): Guard | null =>
  HINT.test(href) ? (guards.find(({ regex }) => regex.test(href)) ?? null) : null;
