/**
 * Addresses whose parameters are a secret, a signature or somebody's own choice: cutting one would break a login, a
 * download or an «unsubscribe». They are left alone whatever the rules say, while browsing and when sharing.
 */

export type GuardKind = 'login' | 'one-time' | 'signed' | 'unsubscribe';

export type Guard = {
  readonly kind: GuardKind;
  /** Matches the whole address. */
  readonly regex: RegExp;
  /** The same for declarativeNetRequest. */
  readonly re2: string;
  /** Parameters that go all the same. */
  readonly except: readonly string[];
};

/** `source` is written in what JavaScript and RE2 have in common; letters of either case. */
const guard = (kind: GuardKind, source: string, except: readonly string[] = []): Guard => ({
  kind,
  regex: new RegExp(source, 'i'),
  re2: `(?i)${source}`,
  except,
});

const QUERY = '^[^?#]*\\?(?:[^#]*&)?';
const both = (one: string, other: string): string =>
  `${QUERY}(?:${one}=(?:[^#]*&)(?:${other})=|(?:${other})=(?:[^#]*&)${one}=)`;

// Numbers of advertising networks: never part of what a site asks for itself.
const CLICK_IDS =
  'fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid li_fat_id'.split(' ');

export const guards: readonly Guard[] = [
  guard(
    'login',
    `${QUERY}(?:response_type|saml(?:request|response)|relaystate|oauth_(?:token|verifier)|openid\\.[a-z_.]+|code_challenge|(?:login|consent|logout)_challenge|id_token(?:_hint)?|wtrealm|wresult)=`,
  ),
  guard('login', both('code', 'state')),
  guard('login', both('client_id', 'redirect_ur[il]')),
  guard(
    'signed',
    `${QUERY}(?:x-(?:amz|goog)-(?:signature|credential|security-token)|hdn(?:ts|ea)|key-pair-id|googleaccessid)=`,
  ),
  guard('signed', both('sig(?:nature)?', 'se|sv|expires?|exp|policy|keyid|ossaccesskeyid')),
  guard('signed', both('(?:md5|hash|hmac|token)', 'expires?|exp')),
  guard(
    'signed',
    '^https?://(?:(?:cdn|media)\\.discordapp\\.(?:com|net)|[^/?#]*\\.(?:fbcdn\\.net|cdninstagram\\.com))/',
  ),
  guard(
    'one-time',
    '^https?://[^?#]*[/._-](?:log-?in|sign-?(?:in|up)|verif(?:y|ication)|confirm(?:ation)?|reset|activat(?:e|ion)|magic|auth(?:enticate|orize)?|oauth2?|sso|saml2?|callback|invit(?:e|ation)s?|accept|password(?:less)?|otp)' +
      '[^?#]*\\?(?:[^#]*&)?(?:[a-z_.-]*token|code|ticket|otp|key|hash|nonce|jwt|assertion|sig(?:nature)?|secret)=',
  ),
  guard(
    'unsubscribe',
    '(?:[/?&=.]|(?:mail|mkt|list|letter|click|user)[-_]?)(?:unsub(?:scribe)?|opt-?out|(?:email|mail|subscription|manage)[-_]?(?:preferences?|subscriptions?|settings))' +
      '(?:[/?&=#.]|$|[-_]?(?:e?mail|me|user|link|confirm|newsletter|all)(?:[/?&=#.]|$))',
    CLICK_IDS,
  ),
];

// Without one of these no guard matches; one pass over the address instead of nine. A test keeps it in step.
const HINT =
  /response_|relaystate|saml|oauth|openid|otp|challenge|token|wtrealm|wresult|code|client_id|sig|secret|credential|hdn|key|access|md5|hash|hmac|nonce|ticket|jwt|assertion|discordapp|fbcdn|cdninsta|unsub|opt-?out|pref|subscr|settings/i;

/** The guard that stands over this address, or null. */
export const guardOf = (href: string): Guard | null =>
  HINT.test(href) ? (guards.find(({ regex }) => regex.test(href)) ?? null) : null;
