/** Writes into editable regions and rich editors: one way after the other, each judged by reading back. */
import { runCommand } from './command';
import { pressShortcut } from './events';
import { holds, NOTHING_HAPPENS_MS, selectEverything } from './model';
import { waitUntil } from './pause';
import type { Replacement } from './protocol';
import { readText } from './read-text';
import { selectionOf } from './selection';
import { watchSpread } from './spread';
import { WAYS } from './ways';

/** Replaces everything in `host` with `text`. */
export async function writeRich(host: HTMLElement, text: string): Promise<Replacement> {
  const before = readText(host);
  const spread = watchSpread(host, text);
  const isBack = () => readText(host) === before && !spread.has();
  host.focus({ preventScroll: true });
  for (const { isCommand, undo, suits, write } of WAYS) {
    if (!host.isConnected) return { kind: 'gone' };
    await selectEverything(host);
    if (!suits(host)) continue;
    write(host, text);
    if (await holds(host, { text, before, byCommand: isCommand })) {
      selectionOf(host)?.collapseToEnd();
      return { kind: 'inserted', undo };
    }
    if (await putBack(host, isBack)) continue;
    if (spread.has()) return spread.isWhole() ? emptied(host) : { kind: 'failed', changed: true };
    // Where nothing of the user's can be lost, the next way may write over what this one has left.
    if (before.trim() !== '') break;
  }
  return { kind: 'failed', changed: !isBack() };
}

/** After a way that changed something wrongly: undo, and say whether all is as it was. */
async function putBack(host: HTMLElement, isBack: () => boolean): Promise<boolean> {
  if (isBack()) return true;
  runCommand(host, 'undo');
  if (await waitUntil(isBack, NOTHING_HAPPENS_MS)) return true;
  pressShortcut(host, 'z');
  return waitUntil(isBack, NOTHING_HAPPENS_MS);
}

/** The message stands in fields that the editor has made for it; what is left in the chosen one goes. */
async function emptied(host: HTMLElement): Promise<Replacement> {
  const isEmpty = () => !host.isConnected || readText(host).trim() === '';
  if (!isEmpty()) {
    await selectEverything(host);
    runCommand(host, 'delete');
  }
  return (await waitUntil(isEmpty, NOTHING_HAPPENS_MS))
    ? { kind: 'inserted', undo: false }
    : { kind: 'failed', changed: true };
}
