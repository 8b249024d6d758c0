/** Writing and reading need a key: says so and leads there. */
import { t } from '@/lib/ui/words';

export const NoKeyYet = (props: { make: () => void }) => (
  <main>
    <h1>{t('composeTitle')}</h1>
    <p>{t('composeNoKey')}</p>
    <div>
      <button class="main" onClick={props.make}>
        {t('composeStart')}
      </button>
    </div>
  </main>
);
