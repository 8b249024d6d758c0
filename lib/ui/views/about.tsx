/** What Mycel is, and which one this is. */
import { t } from '@/lib/ui/words';

export type AboutProps = { readonly version: string };

export const About = ({ version }: AboutProps) => (
  <section>
    <p>{t('aboutLead')}</p>
    <p class="quiet">{t('aboutWords')}</p>
    <p class="quiet">{t('aboutVersion', version)}</p>
  </section>
);
