/** The user's own keys. */
import { CopyButton } from '@/lib/ui/components/copy-button';
import { t } from '@/lib/ui/words';

export type YouProps = {
  readonly identities: readonly {
    readonly id: string;
    readonly name: string;
    readonly fingerprint: string;
    /** Armored public key, safe to give away. */
    readonly certificate: string;
  }[];
  readonly addKey: () => void;
};

export const You = (props: YouProps) => (
  <section>
    <p>{t('youLead')}</p>
    {props.identities.length === 0 && <p class="quiet">{t('youEmpty')}</p>}
    <ul>
      {props.identities.map(({ id, name, fingerprint, certificate }) => (
        <li key={id} class="card">
          <h2>{name}</h2>
          <p class="quiet">
            {t('peopleFingerprint')} <code>{fingerprint}</code>
          </p>
          <div class="row">
            <CopyButton label={t('copyPublicKey')} text={certificate} />
          </div>
        </li>
      ))}
    </ul>
    <div>
      <button onClick={props.addKey}>{t('youImport')}</button>
    </div>
  </section>
);
