/** Native fields that hold text which a person writes. */

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

// A checkbox or a password is no place for a message.
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', 'tel']);

/** Compared by name: a frame's element is no instance of this window's classes. */
export const isTextControl = (element: Element): element is TextControl =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && TEXT_INPUTS.has((element as HTMLInputElement).type));
