/** Reads and sets the selection, in documents, shadow roots and native fields. */
import { copied } from './events';
import type { ShadowOpener } from './find';
import { isProxy } from './proxy';
import { isTextControl } from './text-control';

type SelectionRoot = { getSelection?: () => Selection | null };

/** The selection that belongs to a node: a shadow root has its own in Chromium. */
export const selectionOf = (node: Node): Selection | null =>
  (node.getRootNode() as SelectionRoot).getSelection?.() ??
  node.ownerDocument?.getSelection() ??
  null;

/** The text that is selected, newlines intact, or null if none is. */
export function readSelection(
  document: Document,
  active: Element | null,
  shadowOf: ShadowOpener,
): string | null {
  if (active !== null && isTextControl(active) && !isProxy(active)) {
    const { selectionStart, selectionEnd, value } = active;
    if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  const shown = (active === null ? null : selectionOf(active)) ?? document.getSelection();
  const text = shown?.toString() || innerSelection(document, shadowOf);
  if (text !== '') return text;
  // Code editors keep their selection to themselves, but copy it.
  return (active !== null && isProxy(active) && copied(active)) || null;
}

/** Chromium shows a selection inside a shadow root only to that root: the outer one stands at its host. */
function innerSelection(document: Document, shadowOf: ShadowOpener): string {
  let selection = document.getSelection();
  for (;;) {
    const { anchorNode, anchorOffset = 0 } = selection ?? {};
    const host = anchorNode?.childNodes[anchorOffset];
    const root = host instanceof Element ? (shadowOf(host) as ShadowRoot & SelectionRoot) : null;
    const inner = root?.getSelection?.() ?? null;
    if (inner === null || inner === selection) return selection?.toString() ?? '';
    selection = inner;
  }
}

export function selectAll(host: Element): void {
  const selection = selectionOf(host);
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(host);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** True if typing would go into `host` now: a page may have moved the selection in an event of ours. */
export function isSelectionIn(host: Element): boolean {
  const { anchorNode = null, focusNode = null } = selectionOf(host) ?? {};
  return host.contains(anchorNode) && host.contains(focusNode);
}
