/** Brings a private key from elsewhere (GnuPG and others), pasted or as a file, armored or binary. */
import { useState } from 'preact/hooks';

import { FileButton } from '@/lib/ui/components/file-button';
import { NewPassphrase, passphraseProblem } from '@/lib/ui/components/new-passphrase';
import { Notice } from '@/lib/ui/components/notice';
import { SecretField } from '@/lib/ui/components/secret-field';
import { TextArea } from '@/lib/ui/components/text-area';
import { t, type WordKey } from '@/lib/ui/words';

import { type KeyOutcome, problemWords } from './welcome-outcome';

export type ImportInput = {
  readonly key: string | Uint8Array;
  readonly keyPassphrase: string;
  /** Null when a passphrase was set before. */
  readonly passphrase: string | null;
};

export function ImportKey(props: {
  hasPassphrase: boolean;
  bring: (input: ImportInput) => Promise<KeyOutcome>;
}) {
  const [text, setText] = useState('');
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [keyPassphrase, setKeyPassphrase] = useState('');
  const [pair, setPair] = useState<readonly [string, string]>(['', '']);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const submit = async () => {
    const wrong = props.hasPassphrase ? null : passphraseProblem(...pair);
    setProblem(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const passphrase = props.hasPassphrase ? null : pair[0];
    const outcome = await props.bring({ key: file ?? text, keyPassphrase, passphrase });
    setBusy(false);
    if (outcome.kind !== 'ready') setProblem(problemWords[outcome.kind]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t('welcomeImportExplain')}</p>
      <TextArea code label={t('keyText')} value={text} onInput={setText} />
      <div class="row">
        <FileButton label={t('keyFile')} onBytes={setFile} />
        {file !== null && <span class="quiet">{file.length} bytes</span>}
      </div>
      <SecretField
        label={t('keyPassphrase')}
        hint={t('keyPassphraseExplain')}
        value={keyPassphrase}
        onInput={setKeyPassphrase}
      />
      {!props.hasPassphrase && <NewPassphrase onChange={(...both) => setPair(both)} />}
      {problem !== null && <Notice tone="bad">{t(problem)}</Notice>}
      <button class="main" disabled={busy || (text.trim() === '' && file === null)}>
        {busy ? t('working') : t('importKey')}
      </button>
    </form>
  );
}
