/** Writes into a native text field, so that frameworks follow and one undo brings the old text back. */
import { shows } from './read-text';
import type { Replacement } from './protocol';

/** Replaces all text. `execCommand` first: it keeps undo, and React and Vue follow it (facts/fields.md 2.1). */
export function writeNative(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
): Replacement {
  field.focus();
  field.select();
  field.ownerDocument.execCommand('insertText', false, text);
  if (shows(field, text)) return { kind: 'inserted', undo: true };
  setValue(field, text);
  return shows(field, text) ? { kind: 'inserted', undo: false } : { kind: 'failed' };
}

/** The prototype's own setter: frameworks that watch the element's `value` property still see the event. */
function setValue(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter === undefined) field.value = text;
  else setter.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
