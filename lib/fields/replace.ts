/** Puts a text into the field that was clicked, or says why not. The field is never left half written in silence. */
import { describeField } from './describe';
import { fieldOf } from './find';
import { waitUntil } from './pause';
import type { Replacement } from './protocol';
import { shows } from './read-text';
import { isTextControl } from './text-control';
import { writeNative } from './write-native';
import { writeProxy } from './write-proxy';
import { writeRich } from './write-rich';

// Our window closes and the focus comes back; measured up to 500 ms (facts/fields.md 4).
const FOCUS_BACK_MS = 4000;

export type ReplacePorts = {
  /** The document in which the user chose the field. */
  readonly document: Document;
  /** The innermost element that has the focus now. */
  readonly active: () => Element | null;
};

export async function replaceText(
  field: HTMLElement | null,
  text: string,
  { document, active }: ReplacePorts,
): Promise<Replacement> {
  // Moved out of its document, or turned into another kind of element, it is not what was chosen.
  const isThere = () =>
    field?.isConnected === true && field.ownerDocument === document && fieldOf(field) === field;
  if (field === null || !isThere()) return { kind: 'gone' };
  const { kind, singleLine, maxLength, writable, empty } = describeField(field);
  // A background that died half-way asks again: what is there already is not written twice.
  if (kind !== 'proxy' && shows(field, text)) return { kind: 'inserted', undo: true };
  if (!writable) return { kind: 'refused', reason: 'read-only' };
  if (singleLine && text.includes('\n')) return { kind: 'refused', reason: 'single-line' };
  if (maxLength !== null && text.length > maxLength) return { kind: 'refused', reason: 'too-long' };

  const hasFocus = await waitUntil(() => document.hasFocus(), FOCUS_BACK_MS);
  if (!isThere()) return { kind: 'gone' };
  const isFocused = () => active() === field;
  if (isTextControl(field) && kind !== 'proxy') return writeNative(field, text, isFocused);
  // Without the focus many editors ignore a new selection: the text would land in the middle of the old one.
  if (!hasFocus && !empty) return { kind: 'failed', changed: false };
  return kind === 'proxy' ? writeProxy(field, text, isFocused) : writeRich(field, text);
}
