/** Says what kind of field an element is and what it takes. */
import type { FieldDescription } from './protocol';

const NOTHING: FieldDescription = {
  kind: 'none',
  singleLine: false,
  maxLength: null,
  writable: false,
};

export function describeField(field: Element | null): FieldDescription {
  if (field === null) return NOTHING;
  if (isTextControl(field)) {
    const kind = field.localName === 'textarea' ? 'textarea' : 'input';
    return {
      kind,
      singleLine: kind === 'input',
      maxLength: field.maxLength >= 0 ? field.maxLength : null,
      writable: !field.readOnly && !field.disabled,
    };
  }
  return { kind: 'rich', singleLine: false, maxLength: null, writable: true };
}

/** A native text field. Compared by name: a frame's element is no instance of this window's classes. */
export const isTextControl = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field.localName === 'textarea' || field.localName === 'input';
