/** Writes into editable regions and rich editors: one way after the other, each judged by reading back. */
import { copied, paste, pressShortcut, toHtml } from './events';
import { pause, waitUntil } from './pause';
import type { Replacement } from './protocol';
import { normalise, readText, shows } from './read-text';
import { isSelectionIn, selectAll, selectionOf } from './selection';

// Editors read the selection in a debounced event: less than this leaves old content in some (facts/fields.md 2.3).
const SELECTION_SETTLES_MS = 150;
const TAKES_EFFECT_MS = 350;
const NOTHING_HAPPENS_MS = 150;
const HOLDS_MS = 60;

type Way = {
  /** A command writes into the selection behind the editor's back: what is shown then is no proof. */
  readonly isCommand: boolean;
  readonly write: (host: HTMLElement, text: string) => void;
};

const command = (write: Way['write']): Way => ({ isCommand: true, write });
const event = (write: Way['write']): Way => ({ isCommand: false, write });

/** In this order: an `execCommand` before the pastes destroys what some editors hold (facts/fields.md 2). */
const WAYS: readonly Way[] = [
  event((host, text) => paste(host, text, { html: true })),
  event((host, text) => paste(host, text, { html: false })),
  command((host, text) => host.ownerDocument.execCommand('insertHTML', false, toHtml(text))),
  command((host, text) => host.ownerDocument.execCommand('insertText', false, text)),
  command((host, text) => insertLines(host, text, 'insertLineBreak')),
  command((host, text) => insertLines(host, text, 'insertParagraph')),
];

/** Replaces everything in `host` with `text`. */
export async function writeRich(host: HTMLElement, text: string): Promise<Replacement> {
  const before = readText(host);
  host.focus({ preventScroll: true });
  for (const { isCommand, write } of WAYS) {
    if (!host.isConnected) return { kind: 'gone' };
    await selectEverything(host);
    if (isCommand && !isSelectionIn(host)) continue;
    write(host, text);
    if (await holds(host, text, before, isCommand)) {
      selectionOf(host)?.collapseToEnd();
      return { kind: 'inserted', undo: true };
    }
    // Where nothing of the user's can be lost, the next way may write over what this one has left.
    if (!(await putBack(host, before)) && before.trim() !== '') break;
  }
  return { kind: 'failed', changed: readText(host) !== before };
}

async function selectEverything(host: HTMLElement): Promise<void> {
  selectAll(host);
  await pause(SELECTION_SETTLES_MS);
}

async function holds(
  host: HTMLElement,
  text: string,
  before: string,
  isCommand: boolean,
): Promise<boolean> {
  const hasChanged = await waitUntil(() => readText(host) !== before, NOTHING_HAPPENS_MS);
  if (!hasChanged && !shows(host, text)) return false;
  if (await waitUntil(() => shows(host, text), TAKES_EFFECT_MS)) {
    // Some editors look back a moment later: what is still there then is what counts.
    await pause(HOLDS_MS);
    if (shows(host, text)) return !isCommand || (await modelOf(host)) !== 'other';
  }
  return (await modelOf(host)) === 'same';

  /** Editors that draw only what is in view, or whose document lies, still copy what they really hold. */
  async function modelOf(editor: HTMLElement): Promise<'same' | 'other' | 'unknown'> {
    await selectEverything(editor);
    const model = copied(editor);
    if (model === null) return 'unknown';
    return normalise(model) === normalise(text) ? 'same' : 'other';
  }
}

/** After a way that changed something wrongly: undo, and say whether the old text is there again. */
async function putBack(host: HTMLElement, before: string): Promise<boolean> {
  const isBack = () => readText(host) === before;
  if (isBack()) return true;
  if (isSelectionIn(host)) host.ownerDocument.execCommand('undo');
  if (await waitUntil(isBack, NOTHING_HAPPENS_MS)) return true;
  pressShortcut(host, 'z');
  return waitUntil(isBack, NOTHING_HAPPENS_MS);
}

function insertLines(host: HTMLElement, text: string, between: string): void {
  const document = host.ownerDocument;
  text.split('\n').forEach((line, index) => {
    if (!isSelectionIn(host)) return;
    if (index > 0) document.execCommand(between);
    if (line !== '') document.execCommand('insertText', false, line);
  });
}
