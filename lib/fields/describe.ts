/** Says what kind of field an element is and what it takes. */
import type { FieldDescription } from './protocol';
import { isProxy } from './proxy';
import { readText } from './read-text';
import { isTextControl } from './text-control';

const NOTHING: FieldDescription = {
  kind: 'none',
  singleLine: false,
  maxLength: null,
  writable: false,
  empty: true,
};

export function describeField(field: HTMLElement | null): FieldDescription {
  if (field === null) return NOTHING;
  if (!isTextControl(field)) {
    const kind = field.isContentEditable || !isProxy(field) ? 'rich' : 'proxy';
    const writable = field.getAttribute('aria-readonly') !== 'true';
    const empty = kind === 'rich' && readText(field).trim() === '';
    return { kind, singleLine: false, maxLength: null, writable, empty };
  }
  const kind = field.localName === 'input' ? 'input' : isProxy(field) ? 'proxy' : 'textarea';
  return {
    kind,
    singleLine: kind === 'input',
    maxLength: field.maxLength >= 0 ? field.maxLength : null,
    // `:disabled` is true also inside a disabled fieldset.
    writable: !field.readOnly && !field.matches(':disabled'),
    empty: kind !== 'proxy' && field.value.trim() === '',
  };
}
