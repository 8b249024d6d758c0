/** Asks for the passphrase and says in words why it did not open. */
import { useState } from 'preact/hooks';

import { t, type WordKey } from '@/lib/ui/words';

import { Notice } from './notice';
import { SecretField } from './secret-field';

export type UnlockOutcome = 'open' | 'wrong-passphrase' | 'damaged' | 'too-new' | 'wait';

const words: Record<Exclude<UnlockOutcome, 'open'>, WordKey> = {
  'wrong-passphrase': 'wrongPassphrase',
  damaged: 'vaultDamaged',
  'too-new': 'vaultTooNew',
  wait: 'waitToUnlock',
};

export function UnlockForm(props: {
  explain?: string;
  unlock: (passphrase: string) => Promise<UnlockOutcome>;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const submit = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await props.unlock(passphrase);
    setPassphrase('');
    setBusy(false);
    if (outcome !== 'open') setProblem(words[outcome]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{props.explain ?? t('lockedExplain')}</p>
      <SecretField label={t('passphrase')} value={passphrase} onInput={setPassphrase} focus />
      {problem !== null && <Notice tone="bad">{t(problem)}</Notice>}
      <button class="main" disabled={busy || passphrase === ''}>
        {busy ? t('unlocking') : t('unlock')}
      </button>
    </form>
  );
}
