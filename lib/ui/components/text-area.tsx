/** A labelled field for longer text. Spell checking is off: it may be a cloud service (DESIGN «Rules»). */
import { useId } from 'preact/hooks';

export type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput?: (value: string) => void;
  readonly code?: boolean;
  readonly focus?: boolean;
};

export function TextArea({ label, value, onInput, code = false, focus = false }: TextAreaProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class={code ? 'code' : ''}
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        autofocus={focus}
        readOnly={onInput === undefined}
        value={value}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </div>
  );
}
