/** Events as an editor sees them, made by us. Firefox needs the page's own constructors (facts/fields.md 5). */
import type { EditContext } from './proxy';
import type { TextControl } from './text-control';

type PageWindow = Window & typeof globalThis;
type XrayWindow = Window & { wrappedJSObject?: PageWindow };
declare const cloneInto: <T>(value: T, target: object) => T;

const INIT = { bubbles: true, cancelable: true, composed: true };

/** Text as the least HTML that keeps its lines: no paragraphs, which many editors copy with doubled newlines. */
export const toHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** Null where the page has put something in place of its constructors that does not work. */
function clipboardEvent(target: Element, type: 'copy' | 'paste', given: [string, string][]) {
  const view = target.ownerDocument.defaultView as XrayWindow | null;
  try {
    const page = view?.wrappedJSObject;
    if (view !== null && page !== undefined) {
      const event = new page.ClipboardEvent(type, cloneInto(INIT, view));
      for (const [format, data] of given) event.clipboardData?.setData(format, data);
      return event;
    }
    const clipboardData = new DataTransfer();
    for (const [format, data] of given) clipboardData.setData(format, data);
    return new ClipboardEvent(type, { ...INIT, clipboardData });
  } catch {
    return null;
  }
}

/** True if the page took the event over, which proves nothing more. A page can hand us an event that is none. */
function dispatch(target: EventTarget, event: Event | null): boolean {
  try {
    return event !== null && !target.dispatchEvent(event);
  } catch {
    return false;
  }
}

export function paste(target: Element, text: string, { html }: { html: boolean }): void {
  const given: [string, string][] = [['text/plain', text]];
  if (html) given.push(['text/html', toHtml(text)]);
  dispatch(target, clipboardEvent(target, 'paste', given));
}

/** What the editor itself would put on the clipboard now, or null if it leaves copying to the browser. Touches no clipboard. */
export function copied(target: Element): string | null {
  const event = clipboardEvent(target, 'copy', []);
  if (!dispatch(target, event)) return null;
  try {
    const text: unknown = event?.clipboardData?.getData('text/plain');
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

const KEYS = { a: { code: 'KeyA', keyCode: 65 }, z: { code: 'KeyZ', keyCode: 90 } };

/** Ctrl (Cmd on a Mac) and a key. True if the page took it over. */
export function pressShortcut(target: Element, key: keyof typeof KEYS): boolean {
  const { code, keyCode } = KEYS[key];
  const isMac = /mac/i.test(target.ownerDocument.defaultView?.navigator.platform ?? '');
  const keys = { key, code, keyCode, which: keyCode, ctrlKey: !isMac, metaKey: isMac };
  return dispatch(target, new KeyboardEvent('keydown', { ...INIT, ...keys }));
}

/** As if the text had been pasted over what is selected in a native field. */
export function enterPasted(field: TextControl, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  const init = { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text };
  dispatch(field, new InputEvent('input', init));
}

/**
 * As if the text had been entered over what is selected, with the caret left before it: editors type a text that leaves the
 * caret behind it key by key, which takes as many steps to undo.
 */
export function updateText(context: EditContext, text: string): void {
  const { selectionStart: start, selectionEnd: end } = context;
  context.updateText(start, end, text);
  context.updateSelection(start, start);
  const { TextUpdateEvent } = globalThis as unknown as {
    TextUpdateEvent: new (type: string, init: object) => Event;
  };
  const event = new TextUpdateEvent('textupdate', {
    text,
    updateRangeStart: start,
    updateRangeEnd: end,
    selectionStart: start,
    selectionEnd: start,
  });
  dispatch(context, event);
}
