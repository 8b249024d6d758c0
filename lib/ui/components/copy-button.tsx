/** Copies text and says whether it worked. */
import { useState } from 'preact/hooks';

import { t } from '@/lib/ui/words';

export function CopyButton(props: { label: string; text: string; main?: boolean }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () => {
    navigator.clipboard.writeText(props.text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" class={props.main === true ? 'main' : ''} onClick={copy}>
        {props.label}
      </button>
      <output class="quiet">
        {state === 'copied' ? t('copied') : state === 'failed' ? t('composeCopyFailed') : ''}
      </output>
    </>
  );
}
