/** A paste as an editor sees it, made by us. Firefox needs the page's own constructors (facts/fields.md 5). */

type XrayWindow = Window & { wrappedJSObject?: Window & typeof globalThis };
declare const cloneInto: <T>(value: T, target: object) => T;

const INIT = { bubbles: true, cancelable: true, composed: true };

/** Text as the least HTML that keeps its lines: no paragraphs, which many editors copy with doubled newlines. */
const toHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** Dispatches the paste on `target`. True if something in the page took it over (which proves nothing more). */
export function paste(target: Element, text: string, withHtml: boolean): boolean {
  const view = target.ownerDocument.defaultView as XrayWindow | null;
  if (view === null) return false;
  const page = view.wrappedJSObject;
  const fill = (data: DataTransfer | null) => {
    data?.setData('text/plain', text);
    if (withHtml) data?.setData('text/html', toHtml(text));
  };
  if (page !== undefined) {
    const event = new page.ClipboardEvent('paste', cloneInto(INIT, view));
    fill(event.clipboardData);
    return !target.dispatchEvent(event);
  }
  const clipboardData = new DataTransfer();
  fill(clipboardData);
  return !target.dispatchEvent(new ClipboardEvent('paste', { ...INIT, clipboardData }));
}

export { toHtml };
