/** The popup: what needs doing comes first, then this page's link, then what else Mycel can do here. */
import { Notice } from '@/lib/ui/components/notice';
import { type UnlockOutcome, UnlockForm } from '@/lib/ui/components/unlock-form';
import { t } from '@/lib/ui/words';

import { type Alert, Alerts } from './alerts';
import { type FollowOffer, FollowHere } from './follow-here';
import { type PageLink, ThisPage } from './this-page';

export type PopupProps = {
  readonly now: number;
  /** `none`: no passphrase was ever set. */
  readonly vault: 'none' | 'locked' | 'watching' | 'open';
  readonly alerts: readonly Alert[];
  readonly damaged: number;
  readonly followsAnything: boolean;
  readonly page: PageLink | null;
  readonly offers: readonly FollowOffer[];
  readonly unlock: (passphrase: string) => Promise<UnlockOutcome>;
  readonly open: (alert: Alert) => void;
  readonly dismiss: (alert: Alert) => void;
  readonly follow: (offer: FollowOffer) => Promise<string>;
  readonly grantCleaning: () => void;
  readonly cleanHere: (on: boolean) => void;
  readonly go: (where: 'write' | 'read' | 'lock' | 'settings' | 'make-key') => void;
};

export const Popup = (props: PopupProps) => (
  <main class="popup">
    <h1 class="visually-hidden">{t('popupTitle')}</h1>
    {props.vault === 'locked' ? (
      <section class="card">
        <h2>{t('popupPaused')}</h2>
        <UnlockForm unlock={props.unlock} />
      </section>
    ) : (
      <Alerts {...props} />
    )}
    {props.damaged > 0 && (
      <Notice tone="alert">{t('damagedRecords', String(props.damaged))}</Notice>
    )}
    <ThisPage page={props.page} grant={props.grantCleaning} cleanHere={props.cleanHere} />
    {props.vault !== 'locked' && <FollowHere offers={props.offers} follow={props.follow} />}
    <footer class="row">
      {props.vault === 'none' ? (
        <button class="main" onClick={() => props.go('make-key')}>
          {t('popupMakeKey')}
        </button>
      ) : (
        <button class="main" onClick={() => props.go('write')}>
          {t('popupWrite')}
        </button>
      )}
      {props.vault !== 'none' && <button onClick={() => props.go('read')}>{t('popupRead')}</button>}
      {props.vault === 'open' && <button onClick={() => props.go('lock')}>{t('lock')}</button>}
      <button onClick={() => props.go('settings')}>{t('settings')}</button>
    </footer>
  </main>
);
