/** First run: one passphrase, and a key that is made here or brought along. */
import { useState } from 'preact/hooks';

import { CopyButton } from '@/lib/ui/components/copy-button';
import { Notice } from '@/lib/ui/components/notice';
import { t } from '@/lib/ui/words';

import { ImportKey, type ImportInput } from './welcome-import';
import { MakeKey, type MakeInput } from './welcome-make';
import type { KeyOutcome } from './welcome-outcome';

export type WelcomeProps = {
  /** A passphrase was set before; the new key joins what it protects. */
  readonly hasPassphrase: boolean;
  readonly make: (input: MakeInput) => Promise<KeyOutcome>;
  readonly bring: (input: ImportInput) => Promise<KeyOutcome>;
  readonly addPeople: () => void;
  readonly later: () => void;
};

export function Welcome(props: WelcomeProps) {
  const [way, setWay] = useState<'make' | 'bring'>('make');
  const [certificate, setCertificate] = useState<string | null>(null);
  const finish = (outcome: KeyOutcome) => {
    if (outcome.kind === 'ready') setCertificate(outcome.certificate);
    return outcome;
  };
  if (certificate !== null) return <Ready certificate={certificate} addPeople={props.addPeople} />;
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeLead')}</p>
      <nav class="tabs" aria-label={t('welcomeTitle')}>
        <button aria-current={way === 'make' ? 'page' : undefined} onClick={() => setWay('make')}>
          {t('welcomeMake')}
        </button>
        <button aria-current={way === 'bring' ? 'page' : undefined} onClick={() => setWay('bring')}>
          {t('welcomeImport')}
        </button>
      </nav>
      {way === 'make' ? (
        <MakeKey
          hasPassphrase={props.hasPassphrase}
          make={async (input) => finish(await props.make(input))}
        />
      ) : (
        <ImportKey
          hasPassphrase={props.hasPassphrase}
          bring={async (input) => finish(await props.bring(input))}
        />
      )}
      <div>
        <button class="link" onClick={props.later}>
          {t('later')}
        </button>
        <p class="quiet">{t('laterExplain')}</p>
      </div>
    </main>
  );
}

const Ready = (props: { certificate: string; addPeople: () => void }) => (
  <main>
    <h1>{t('welcomeDoneTitle')}</h1>
    <Notice tone="good">{t('welcomeDoneNext')}</Notice>
    <p>{t('welcomeDoneShare')}</p>
    <pre class="card">{props.certificate}</pre>
    <div class="row">
      <CopyButton main label={t('copyPublicKey')} text={props.certificate} />
      <button onClick={props.addPeople}>{t('addPeople')}</button>
    </div>
  </main>
);
