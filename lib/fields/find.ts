/** Finds the field that the user means: the clicked element, or what has the focus, through every shadow root. */

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

const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === 'textarea' || (element.localName === 'input' && isTextInput(element));

// Inputs that hold text a person writes; a checkbox or a password is no place for a message.
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', 'tel', '']);
const isTextInput = (element: Element): boolean =>
  TEXT_INPUTS.has((element.getAttribute('type') ?? '').toLowerCase());

const isEditable = (element: Element): boolean =>
  element instanceof element.ownerDocument.defaultView!.HTMLElement && element.isContentEditable;

/** The outermost element of the editable region that `element` is in, or null if it is in none. */
export function editingHost(element: Element): Element | null {
  if (!isEditable(element)) return null;
  let host = element;
  for (let parent = host.parentElement; parent !== null && isEditable(parent);) {
    host = parent;
    parent = host.parentElement;
  }
  return host;
}

/** The field that `element` is or is in: a text field, or the host of an editable region. */
export const fieldOf = (element: Element | null): Element | null =>
  element === null ? null : isField(element) ? element : editingHost(element);
