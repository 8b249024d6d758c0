/** Reads and sets the selection, in documents, shadow roots and native fields. */
import { isTextControl } from './describe';

type SelectionRoot = { getSelection?: () => Selection | null };

/** The selection that belongs to a node: a shadow root has its own in Chromium. */
export const selectionOf = (node: Node): Selection | null =>
  (node.getRootNode() as SelectionRoot).getSelection?.() ??
  node.ownerDocument?.getSelection() ??
  null;

/** The text that is selected, newlines intact, or null if none is. */
export function readSelection(document: Document, active: Element | null): string | null {
  if (active !== null && isTextControl(active)) {
    const { selectionStart, selectionEnd, value } = active;
    if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  const text = (active === null ? document.getSelection() : selectionOf(active))?.toString() ?? '';
  return text === '' ? null : text;
}

export function selectAll(host: Element): void {
  const selection = selectionOf(host);
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(host);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
