/** Writes into code editors, which hear keys in a hidden element and keep their text to themselves. */
import { copied, enterPasted, paste, pressShortcut, updateText } from './events';
import { pause } from './pause';
import { editContextOf } from './proxy';
import type { Replacement } from './protocol';
import { normalise } from './read-text';
import { isTextControl } from './text-control';

const SETTLES_MS = 150;

type Way = {
  /** True if the editor takes it back in one step. */
  readonly undo: boolean;
  readonly write: (text: string) => void;
};

/** Replaces everything that the editor behind `proxy` holds. The proof is what the editor copies. */
export async function writeProxy(
  proxy: HTMLElement,
  text: string,
  isFocused: () => boolean,
): Promise<Replacement> {
  const before = await readProxy(proxy);
  for (const { undo, write } of waysOf(proxy, before)) {
    if (!proxy.isConnected) return { kind: 'gone' };
    await selectEverything(proxy);
    if (!isFocused()) break;
    write(text);
    await pause(SETTLES_MS);
    const now = await readProxy(proxy);
    if (now !== null && normalise(now) === normalise(text)) {
      // An editor that does not copy is a field after all, whose own undo knows nothing of this.
      return { kind: 'inserted', undo: undo && copied(proxy) !== null };
    }
    if (now !== before) break;
  }
  return { kind: 'failed', changed: (await readProxy(proxy)) !== before };
}

/** A paste event comes last: some editors first ask the browser for the real clipboard (facts/fields.md 6.1). */
function waysOf(proxy: HTMLElement, before: string | null): Way[] {
  const context = editContextOf(proxy);
  const pasted = { undo: true, write: (text: string) => paste(proxy, text, { html: false }) };
  if (context !== null) {
    // What is typed over a selection is undone piece by piece.
    return [
      { undo: normalise(before ?? '') === '', write: (text) => updateText(context, text) },
      pasted,
    ];
  }
  if (!isTextControl(proxy)) return [pasted];
  const typed = (text: string) => void proxy.ownerDocument.execCommand('insertText', false, text);
  return [
    { undo: true, write: (text) => enterPasted(proxy, text) },
    { undo: false, write: typed },
    pasted,
  ];
}

/** All text behind the proxy, or null if the editor does not answer. Leaves everything selected. */
export async function readProxy(proxy: HTMLElement): Promise<string | null> {
  await selectEverything(proxy);
  const text = copied(proxy);
  if (text !== null) return text;
  // Hidden, but a field of its own after all.
  return isTextControl(proxy) &&
    proxy.selectionStart === 0 &&
    proxy.selectionEnd === proxy.value.length
    ? proxy.value
    : null;
}

async function selectEverything(proxy: HTMLElement): Promise<void> {
  proxy.focus({ preventScroll: true });
  const isTaken = pressShortcut(proxy, 'a');
  // What the browser does with Ctrl+A where nobody takes it.
  if (!isTaken && isTextControl(proxy)) proxy.select();
  await pause(SETTLES_MS);
}
