/** Why a parameter is taken out, as a name that the user interface words. */

export type Reason =
  /** Says which campaign, post or newsletter led here. */
  | 'campaign'
  /** One number per click, made by an advertising network. */
  | 'click-id'
  /** Says which mail, and with it whose mailbox, the link was in. */
  | 'mail-recipient'
  /** Made when somebody pressed «Share»: says who, or from which app. */
  | 'share-token'
  /** Credits or pays somebody for the visit. */
  | 'referral'
  /** Measures visits for the site. */
  | 'analytics'
  /** What was searched for, seen or clicked before. */
  | 'history'
  /** Names a session of the sharer. */
  | 'session'
  /** Where the sharer is, or which language and device they use. */
  | 'place'
  /** On the filter list, which says no more. */
  | 'listed'
  /** The words that were searched for or marked on the page. */
  | 'marked-text'
  /** The user's own rule. */
  | 'own-rule';
