/** A labelled one-line field that the browser does not remember. */
import { useId } from 'preact/hooks';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Which keyboard a phone shows. */
  readonly keyboard?: 'text' | 'email' | 'url';
  readonly note?: string;
};

export function TextField({ label, value, onInput, keyboard = 'text', note }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>
        {label}
        {note !== undefined && <span class="quiet"> ({note})</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode={keyboard}
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
