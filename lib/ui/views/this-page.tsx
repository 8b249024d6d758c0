/** This page's clean link: what was taken out and why, and the switch for cleaning while browsing. */
import { CopyButton } from '@/lib/ui/components/copy-button';
import { t } from '@/lib/ui/words';

export type PageLink = {
  readonly href: string;
  readonly site: string;
  readonly removed: readonly { readonly name: string; readonly reason: string }[];
  readonly unwrapped: readonly string[];
  readonly browsing: 'no-access' | 'on' | 'off-here' | 'off';
};

export const ThisPage = (props: {
  page: PageLink | null;
  grant: () => void;
  cleanHere: (on: boolean) => void;
}) => (
  <section class="card" aria-label={t('popupThisPage')}>
    <h2>{t('popupThisPage')}</h2>
    {props.page === null ? (
      <p class="quiet">{t('popupNoLink')}</p>
    ) : (
      <>
        <code class="clip">{props.page.href}</code>
        <Changes page={props.page} />
        <div class="row">
          <CopyButton label={t('popupCopyLink')} text={props.page.href} />
        </div>
        <Browsing page={props.page} grant={props.grant} cleanHere={props.cleanHere} />
      </>
    )}
  </section>
);

// More than this would push everything else out of the popup.
const FEW = 6;

const Changes = ({ page }: { page: PageLink }) =>
  page.removed.length + page.unwrapped.length === 0 ? (
    <p class="quiet">{t('popupCleanAlready')}</p>
  ) : (
    <details open={page.removed.length <= FEW}>
      <summary>{t('popupRemoved', String(page.removed.length))}</summary>
      <ul>
        {page.removed.map(({ name, reason }) => (
          <li key={name}>
            <code>{name}</code> <span class="quiet">{reason}</span>
          </li>
        ))}
        {page.unwrapped.map((wrapper) => (
          <li key={wrapper} class="quiet">
            {t('popupUnwrapped', new URL(wrapper).host)}
          </li>
        ))}
      </ul>
    </details>
  );

function Browsing({
  page,
  grant,
  cleanHere,
}: {
  page: PageLink;
  grant: () => void;
  cleanHere: (on: boolean) => void;
}) {
  if (page.browsing === 'off') return <p class="quiet">{t('popupSwitchedOff')}</p>;
  if (page.browsing === 'no-access') {
    return (
      <div class="row">
        <span class="quiet grow">{t('popupCleaningOff')}</span>
        <button onClick={grant}>{t('popupCleaningGrant')}</button>
      </div>
    );
  }
  const on = page.browsing === 'on';
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={() => cleanHere(!on)} />
        {t('popupCleaningSite', page.site)}
      </label>
      <p class="quiet">{t(on ? 'popupCleaningOn' : 'popupLeftAlone')}</p>
    </>
  );
}
