/** Puts a text into the field that was clicked, or says why not. The field is never left half written in silence. */
import { describeField, isTextControl } from './describe';
import type { Replacement } from './protocol';
import { shows } from './read-text';
import { writeNative } from './write-native';
import { writeRich } from './write-rich';

const POLL_MS = 50;
// Our window closes and the focus comes back; measured up to 500 ms (facts/fields.md 4).
const FOCUS_BACK_MS = 4000;

export async function replaceText(field: Element | null, text: string): Promise<Replacement> {
  if (field === null || !field.isConnected) return { kind: 'gone' };
  // A background that died half-way asks again: what is there already is not written twice.
  if (shows(field, text)) return { kind: 'inserted', undo: true };
  const { singleLine, maxLength, writable } = describeField(field);
  if (!writable) return { kind: 'refused', reason: 'read-only' };
  if (singleLine && text.includes('\n')) return { kind: 'refused', reason: 'single-line' };
  if (maxLength !== null && text.length > maxLength) return { kind: 'refused', reason: 'too-long' };
  await focusComesBack(field.ownerDocument);
  if (!field.isConnected) return { kind: 'gone' };
  return isTextControl(field) ? writeNative(field, text) : writeRich(field, text);
}

/** Waits until the page has the focus again; goes on without it after a while, since native fields need none. */
async function focusComesBack(document: Document): Promise<void> {
  for (let waited = 0; waited < FOCUS_BACK_MS && !document.hasFocus(); waited += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
