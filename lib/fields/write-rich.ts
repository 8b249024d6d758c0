/** Writes into editable regions and rich editors: one way after the other, each judged by reading back. */
import { paste, toHtml } from './paste';
import type { Replacement } from './protocol';
import { readField, shows } from './read-text';
import { selectAll } from './selection';

// Editors read the selection in a debounced event: less than this leaves old content in some (facts/fields.md 2.3).
const SELECTION_SETTLES_MS = 150;
const POLL_MS = 50;
const TAKES_EFFECT_MS = 350;

type Way = (host: Element, text: string) => void;

/** In this order: an `execCommand` before the pastes destroys what some editors hold (facts/fields.md 2). */
const WAYS: readonly Way[] = [
  (host, text) => void paste(host, text, true),
  (host, text) => void paste(host, text, false),
  (host, text) => void host.ownerDocument.execCommand('insertHTML', false, toHtml(text)),
  (host, text) => void host.ownerDocument.execCommand('insertText', false, text),
  (host, text) => insertLines(host, text, 'insertLineBreak'),
  (host, text) => insertLines(host, text, 'insertParagraph'),
];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Replaces everything in `host` with `text`. */
export async function writeRich(host: Element, text: string): Promise<Replacement> {
  (host as HTMLElement).focus();
  const before = readField(host);
  for (const way of WAYS) {
    selectAll(host);
    await pause(SELECTION_SETTLES_MS);
    way(host, text);
    if (await settles(host, text)) return { kind: 'inserted', undo: true };
    if (!(await putBack(host, before))) return { kind: 'failed' };
  }
  return { kind: 'failed' };
}

async function settles(host: Element, text: string): Promise<boolean> {
  for (let waited = 0; waited <= TAKES_EFFECT_MS; waited += POLL_MS) {
    if (shows(host, text)) {
      // Some editors take a first look back a moment later: what holds is what counts.
      await pause(POLL_MS);
      return shows(host, text);
    }
    await pause(POLL_MS);
  }
  return false;
}

/** After a way that changed something wrongly: undo, and say whether the old text is there again. */
async function putBack(host: Element, before: string): Promise<boolean> {
  if (readField(host) === before) return true;
  host.ownerDocument.execCommand('undo');
  await pause(POLL_MS);
  // An editor that was empty may be written again whatever is in it: nothing of the user's can be lost.
  return readField(host) === before || before.trim() === '';
}

function insertLines(host: Element, text: string, between: string): void {
  const document = host.ownerDocument;
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand(between);
    if (line !== '') document.execCommand('insertText', false, line);
  });
}
