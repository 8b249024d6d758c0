/** Writes into a native text field, so that frameworks follow and one undo brings the old text back. */
import { pause } from './pause';
import type { Replacement } from './protocol';
import { shows } from './read-text';
import type { TextControl } from './text-control';

// A framework that disagrees puts its own value back a moment later.
const SETTLES_MS = 60;

/** Replaces all text. `execCommand` first: it keeps undo, and React and Vue follow it (facts/fields.md 2.1). */
export async function writeNative(
  field: TextControl,
  text: string,
  isFocused: () => boolean,
): Promise<Replacement> {
  const before = field.value;
  const holds = async () => {
    await pause(SETTLES_MS);
    return field.isConnected && shows(field, text);
  };
  field.focus({ preventScroll: true });
  // Without the focus the command would write wherever the focus is.
  if (isFocused()) {
    field.select();
    field.ownerDocument.execCommand('insertText', false, text);
    if (await holds()) return { kind: 'inserted', undo: true };
  }
  setValue(field, text);
  if (await holds()) return { kind: 'inserted', undo: false };
  if (field.value !== before) setValue(field, before);
  return { kind: 'failed', changed: field.value !== before };
}

/** Sites that patch the setter do not matter here: this world has the browser's own. Undo is lost. */
function setValue(field: TextControl, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
