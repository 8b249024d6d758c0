/** Finds the field that the user means: the clicked element, or what has the focus, through every shadow root. */
import { isTextControl } from './text-control';
import { isProxy } from './proxy';

/** Opens closed shadow roots where the browser lets an extension do so; null where there is no root. */
export type ShadowOpener = (host: Element) => ShadowRoot | null;

/** The innermost element that has the focus. */
export function deepActiveElement(document: Document, shadowOf: ShadowOpener): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner: Element | null =
      element === null ? null : (shadowOf(element)?.activeElement ?? null);
    if (inner === null) return element;
    element = inner;
  }
}

const isEditable = (element: Element): element is HTMLElement =>
  (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';

/** The outermost element of the editable region that `element` is in, or null if it is in none. */
export function editingHost(element: Element): HTMLElement | null {
  if (!isEditable(element)) return null;
  let host: HTMLElement = element;
  for (let parent = host.parentElement; parent !== null && isEditable(parent);) {
    if (host.localName === 'body') break;
    host = parent;
    parent = host.parentElement;
  }
  return host;
}

/** The field that `element` is or is in: a text field, the host of an editable region, or the proxy of a code editor. */
export const fieldOf = (element: Element | null): HTMLElement | null =>
  element === null
    ? null
    : isTextControl(element)
      ? element
      : (editingHost(element) ?? (isProxy(element) ? (element as HTMLElement) : null));
