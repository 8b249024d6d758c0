/** Callouts as alerts, newest first, each with its source, its age and why it is here. */
import { sayAge } from '@/lib/ui/age';
import { t, type WordKey } from '@/lib/ui/words';

export type Alert = {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly source: string;
  /** Cleaned link, or null where the feed gave none that can be opened. */
  readonly link: string | null;
  readonly host: string | null;
  readonly at: number;
  readonly isNew: boolean;
  readonly kind: string;
  readonly cues: readonly string[];
};

export type AlertsProps = {
  readonly now: number;
  readonly alerts: readonly Alert[];
  readonly followsAnything: boolean;
  readonly open: (alert: Alert) => void;
  readonly dismiss: (alert: Alert) => void;
};

export const Alerts = (props: AlertsProps) => (
  <section aria-label={t('popupAlerts')}>
    <h2>{t('popupAlerts')}</h2>
    {props.alerts.length === 0 && (
      <p class="quiet">{t(props.followsAnything ? 'popupNoAlerts' : 'popupNoFeeds')}</p>
    )}
    <ul>
      {props.alerts.map((alert) => (
        <li key={alert.id}>
          <OneAlert {...props} alert={alert} />
        </li>
      ))}
    </ul>
  </section>
);

const OneAlert = ({ alert, now, open, dismiss }: AlertsProps & { alert: Alert }) => (
  <article class="card" lang="" dir="auto">
    <div class="row">
      <span class="tag alert">{t(`kind_${alert.kind}` as WordKey)}</span>
      {alert.isNew && <span class="tag good">{t('popupNew')}</span>}
      <span class="quiet">
        {alert.source} · {sayAge(alert.at, now)}
      </span>
    </div>
    <h3>{alert.title}</h3>
    <p class="excerpt">{alert.excerpt}</p>
    {alert.cues.length > 0 && (
      <details class="quiet">
        <summary>{t('popupWhy')}</summary>
        {t('popupWhyWords', alert.cues.join(', '))}
      </details>
    )}
    <div class="row">
      {alert.link !== null && (
        <button title={alert.link} onClick={() => open(alert)}>
          {t('popupOpen')} <span class="quiet">{alert.host}</span>
        </button>
      )}
      <button onClick={() => dismiss(alert)}>{t('popupDismiss')}</button>
    </div>
  </article>
);
