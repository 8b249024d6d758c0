/** How links are cleaned while browsing. */
import { t } from '@/lib/ui/words';

export type LinksProps = {
  readonly cleaning: boolean;
  readonly reachesEverything: boolean;
  readonly offsites: readonly string[];
  readonly list: { readonly date: string; readonly rules: number };
  readonly switchCleaning: (on: boolean) => void;
  readonly allowEverything: () => void;
  readonly turnOn: (site: string) => void;
};

export const Links = (props: LinksProps) => (
  <section>
    <p>{t('linksLead')}</p>
    <label class="choice">
      <input
        type="checkbox"
        checked={props.cleaning}
        onChange={() => props.switchCleaning(!props.cleaning)}
      />
      {t('linksSwitch')}
    </label>
    {!props.reachesEverything && (
      <div class="row">
        <span class="quiet grow">{t('popupCleaningOff')}</span>
        <button onClick={props.allowEverything}>{t('popupCleaningGrant')}</button>
      </div>
    )}
    <h2>{t('linksOffSites')}</h2>
    {props.offsites.length === 0 && <p class="quiet">{t('linksOffNone')}</p>}
    <ul>
      {props.offsites.map((site) => (
        <li key={site} class="row">
          <span class="grow">{site}</span>
          <button onClick={() => props.turnOn(site)}>{t('linksTurnOn')}</button>
        </li>
      ))}
    </ul>
    <p class="quiet">{t('linksList', props.list.date, String(props.list.rules))}</p>
  </section>
);
