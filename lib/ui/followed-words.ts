/** What came of following an address, in words. */
import type { FollowAnswer } from './views/feeds';
import { t } from './words';

/** As lib/messaging answers `feeds/follow`. */
export type Followed =
  | { readonly kind: 'following'; readonly title: string; readonly alerts: number }
  | { readonly kind: 'choose'; readonly candidates: readonly { url: string; title: string }[] }
  | { readonly kind: 'no-access'; readonly origin: string }
  | { readonly kind: 'unreachable'; readonly status: number | null }
  | { readonly kind: 'already' | 'private-address' | 'no-feed' | 'not-an-address' | 'locked' };

export const FOLLOW_FAILED = 'somethingFailed';

export function sayFollowed(followed: Followed): FollowAnswer {
  const answer = (tone: FollowAnswer['tone'], words: string): FollowAnswer => ({
    tone,
    words,
    choices: [],
    ownServer: false,
  });
  switch (followed.kind) {
    case 'following':
      return answer('good', t('followDone', followed.title, String(followed.alerts)));
    case 'already':
      return answer('good', t('followAlready'));
    case 'choose':
      return { ...answer('plain', t('followChoose')), choices: followed.candidates };
    case 'private-address':
      return { ...answer('plain', t('followPrivate')), ownServer: true };
    case 'no-access':
      return answer('bad', t('followNoAccess'));
    case 'no-feed':
      return answer('bad', t('followNoFeed'));
    case 'not-an-address':
      return answer('bad', t('followNotAddress'));
    case 'unreachable':
      return answer('bad', t('followUnreachable'));
    case 'locked':
      return answer('bad', t('popupPaused'));
  }
}
