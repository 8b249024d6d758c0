/** What a link may still tell about the person who passes it on, as data; the user interface words it. */
import type { GuardKind } from '@/lib/links/guards';

/** What the site tells whoever opens the link, or keeps for itself. */
export type Revealed =
  /** Made for one press of «Share»: names the account that pressed it. */
  | 'sharer'
  /** Shows the name or address of whoever owns or made the page. */
  | 'owner'
  /** Shows who invites, and lets in whoever has it. */
  | 'invite'
  /** Counts clicks under the name of the one recipient of a mail. */
  | 'recipient'
  /** Lets in whoever has it. */
  | 'access';

/** What to do instead. */
export type Advice = 'open-and-copy' | 'check-sharing' | 'new-invite' | 'know-the-reader';

export type LinkWarning =
  | { readonly kind: 'not-a-link' }
  /** The user switched cleaning off for this site. */
  | { readonly kind: 'off-here'; readonly host: string }
  | {
      readonly kind: 'reveals';
      readonly what: Revealed;
      readonly site: string;
      readonly advice: Advice;
    }
  /** A shortener: only its maker knows where it leads, and learns who follows it. */
  | { readonly kind: 'opaque'; readonly host: string }
  /** Left alone because its parameters are a secret, a signature or a choice: whoever has it may act as its owner. */
  | { readonly kind: 'personal'; readonly what: GuardKind }
  /** A user name or password stands before the host. */
  | { readonly kind: 'credentials' }
  /** Works only in the sharer's own network, and tells about it. */
  | { readonly kind: 'private-address'; readonly host: string }
  /** An e-mail address stands in the link. */
  | { readonly kind: 'email'; readonly name: string | null }
  /** No rule knows this parameter, but its name or its shape looks like something personal. It is left in. */
  | { readonly kind: 'residual'; readonly name: string; readonly why: 'name' | 'token' };
