/** A new passphrase, typed twice. Says at once what is wrong with it. */
import { useState } from 'preact/hooks';

import { t, type WordKey } from '@/lib/ui/words';

import { SecretField } from './secret-field';

// Shorter than this no words can be strong; four short words with blanks are longer.
const MIN_LENGTH = 12;

/** What is wrong with the two entries, or null if they can be taken. */
export function passphraseProblem(first: string, second: string): WordKey | null {
  if (Array.from(first).length < MIN_LENGTH) return 'passphraseShort';
  return first === second ? null : 'passphraseDiffers';
}

export function NewPassphrase(props: { onChange: (first: string, second: string) => void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  return (
    <>
      <SecretField
        label={t('passphrase')}
        value={first}
        hint={t('welcomePassphraseExplain')}
        onInput={(value) => {
          setFirst(value);
          props.onChange(value, second);
        }}
      />
      <SecretField
        label={t('passphraseAgain')}
        value={second}
        onInput={(value) => {
          setSecond(value);
          props.onChange(first, value);
        }}
      />
    </>
  );
}
