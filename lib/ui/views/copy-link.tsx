/** A clean link that the page did not let us copy: one more click does it. */
import { CopyButton } from '@/lib/ui/components/copy-button';
import { t } from '@/lib/ui/words';

export const CopyLink = (props: { href: string }) => (
  <main>
    <h1>{t('copyTitle')}</h1>
    <p>{t('copyFailed')}</p>
    <code class="card">{props.href}</code>
    <div class="row">
      <CopyButton main label={t('popupCopyLink')} text={props.href} />
    </div>
  </main>
);
