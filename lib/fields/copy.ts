/** Puts text on the clipboard from inside the page that was clicked, where the browser allows it. */

/** True only if the browser said that it was done. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard !== undefined && document.hasFocus()) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden here; the older way may still work.
    }
  }
  return copyByEvent(document, text);
}

/** Works on pages without TLS too. The page's own listeners come after ours and see nothing. */
function copyByEvent(document: Document, text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', fill, { capture: true });
  return copied && done;
}
