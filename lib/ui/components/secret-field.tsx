/** A field for secrets: nothing in the browser may remember it, check its spelling or send it anywhere. */
import { useId } from 'preact/hooks';

import { t } from '@/lib/ui/words';

export type SecretFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly focus?: boolean;
};

export function SecretField({ label, value, onInput, hint, focus = false }: SecretFieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label || t('passphrase')}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        autofocus={focus}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
