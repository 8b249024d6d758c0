/** Runs an editing command so that it writes into one editable region or nowhere. */
import { fieldOf } from './find';
import { readText } from './read-text';
import { isSelectionIn } from './selection';

/**
 * Firefox asks the page before it inserts (`beforeinput`), and a page may move the selection into another field there. The
 * text is then held back; where the page has kept even the question from us, it is taken out of that field again at once.
 */
export function runCommand(host: HTMLElement, name: string, text?: string): void {
  const document = host.ownerDocument;
  const view = document.defaultView;
  const holdBack = (event: Event) => {
    if (!isSelectionIn(host)) event.preventDefault();
  };
  if (!isSelectionIn(host)) return;
  view?.addEventListener('beforeinput', holdBack);
  document.execCommand(name, false, text);
  view?.removeEventListener('beforeinput', holdBack);
  if (isSelectionIn(host) || text === undefined) return;
  const elsewhere = fieldOf(document.activeElement);
  if (elsewhere !== null && elsewhere !== host && readText(elsewhere).includes(longestWord(text))) {
    document.execCommand('undo');
  }
}

/** Markup and line breaks may be gone where it landed, words are not. */
const longestWord = (text: string): string =>
  text.split(/[\s<>]+/).toSorted((a, b) => b.length - a.length)[0] ?? text;
