/** Offers to follow the site at hand when it announces a feed. */
import { useState } from 'preact/hooks';

import { t } from '@/lib/ui/words';

export type FollowOffer = {
  readonly url: string;
  readonly title: string;
  readonly followed: boolean;
};

export function FollowHere(props: {
  offers: readonly FollowOffer[];
  follow: (offer: FollowOffer) => Promise<string>;
}) {
  const [said, setSaid] = useState<string | null>(null);
  if (props.offers.length === 0) return null;
  return (
    <section class="card" aria-label={t('popupFollow')}>
      <h2>{t('popupFollow')}</h2>
      <ul>
        {props.offers.map((offer) => (
          <li key={offer.url} class="row">
            {offer.followed ? (
              <span class="quiet">
                {offer.title}: {t('popupFollowing')}
              </span>
            ) : (
              // The click itself must reach the browser's prompt, so nothing is awaited before `follow`.
              <button onClick={() => void props.follow(offer).then(setSaid)}>
                {t('popupFollowThis', offer.title)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <output>{said}</output>
    </section>
  );
}
