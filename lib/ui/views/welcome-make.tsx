/** Makes a new key: a name, perhaps an e-mail address, and the passphrase if there is none yet. */
import { useState } from 'preact/hooks';

import { NewPassphrase, passphraseProblem } from '@/lib/ui/components/new-passphrase';
import { Notice } from '@/lib/ui/components/notice';
import { TextField } from '@/lib/ui/components/text-field';
import { t, type WordKey } from '@/lib/ui/words';

import { type KeyOutcome, problemWords } from './welcome-outcome';

export type MakeInput = {
  readonly name: string;
  readonly email: string;
  /** Null when a passphrase was set before. */
  readonly passphrase: string | null;
};

export function MakeKey(props: {
  hasPassphrase: boolean;
  make: (input: MakeInput) => Promise<KeyOutcome>;
}) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [pair, setPair] = useState<readonly [string, string]>(['', '']);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const submit = async () => {
    const wrong =
      name.trim() === '' ? 'nameNeeded' : props.hasPassphrase ? null : passphraseProblem(...pair);
    setProblem(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const passphrase = props.hasPassphrase ? null : pair[0];
    const outcome = await props.make({ name: name.trim(), email: email.trim(), passphrase });
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
      <p>{t('welcomeMakeExplain')}</p>
      <TextField label={t('yourName')} value={name} onInput={setName} />
      <TextField
        label={t('yourEmail')}
        note={t('optional')}
        keyboard="email"
        value={email}
        onInput={setEmail}
      />
      {!props.hasPassphrase && <NewPassphrase onChange={(...both) => setPair(both)} />}
      {problem !== null && <Notice tone="bad">{t(problem)}</Notice>}
      <button class="main" disabled={busy}>
        {busy ? t('makingKey') : t('makeKey')}
      </button>
    </form>
  );
}
