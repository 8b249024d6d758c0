/** What the drivers ask of a page. Each function is turned into text and runs inside it, so it may use nothing from outside. */

export type Spot = {
  /** Middle of the target in the viewport of the outermost page, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Why a click there would not reach the target, or null. */
  readonly hindered: string | null;
};

/** The text of a call of `run` with these arguments, which must be JSON. `run` may use `deepQuery` beside its own names. */
export const callText = <A extends readonly unknown[]>(
  run: (...args: A) => unknown,
  ...args: A
) => {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  return `(() => { ${deepQuery.toString()}; return (${run.toString()})(${given}); })()`;
};

/** The element at a selector that may lead through frames and open shadow roots: `#frame >>> #field`. */
function deepQuery(selector: string): HTMLElement | null {
  let scope: ParentNode | null = document;
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  for (const step of steps) {
    const host: Element | null | undefined = scope?.querySelector(step);
    scope = (host as HTMLIFrameElement | null)?.contentDocument ?? host?.shadowRoot ?? null;
  }
  return scope?.querySelector<HTMLElement>(last) ?? null;
}

/**
 * Finds one target: `by` says whether `target` is a selector, the name of a control or the label of a field. Scrolls to it
 * and says where it is; with `selectInside` it focuses the target and marks all of its text first. Null: not there yet.
 */
export function locate(
  by: 'selector' | 'name' | 'label',
  target: string,
  selectInside: boolean,
): Spot | null {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

  const best = (candidates: Element[], namesOf: (element: Element) => string[]): Element | null => {
    const shown = candidates.filter(isShown);
    return (
      shown.find((element) => namesOf(element).includes(target)) ??
      shown.find((element) => namesOf(element).some((name) => name.includes(target))) ??
      null
    );
  };
  const controls =
    'button, a[href], summary, label, input[type=submit], [role=button], [role=tab], [role=menuitem], [role=switch]';
  const byName = () =>
    best([...document.querySelectorAll(controls)], (element) => [
      tidy(element.textContent),
      tidy(element.getAttribute('aria-label')),
      tidy((element as HTMLInputElement).value),
    ]);
  const byLabel = () =>
    best(
      [...document.querySelectorAll('input, textarea, select, [contenteditable]')],
      (element) => [
        ...[...((element as HTMLInputElement).labels ?? [])].map((label) =>
          tidy(label.textContent),
        ),
        tidy(element.getAttribute('aria-label')),
        tidy(element.getAttribute('placeholder')),
      ],
    );

  const element = { selector: () => deepQuery(target), name: byName, label: byLabel }[by]();
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });

  const view = element.ownerDocument.defaultView ?? window;
  let box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  if (selectInside && 'setSelectionRange' in element) {
    const field = element as HTMLTextAreaElement;
    field.focus();
    field.select();
  } else if (selectInside) {
    (element as HTMLElement).focus();
    view.getSelection()?.selectAllChildren(element);
  }
  // A click on marked text keeps it marked only if it falls on the text itself.
  const selection = view.getSelection();
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    if (element.contains(range.startContainer) && !('setSelectionRange' in element)) {
      box = [...range.getClientRects()].find(({ width }) => width > 1) ?? box;
    }
  }
  let x = box.left + box.width / 2;
  let y = box.top + Math.min(box.height / 2, 12);
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const reaches =
    hit !== null &&
    (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
  for (let frame = view.frameElement; frame !== null;) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  const hindered = !isShown(element)
    ? 'it is not visible'
    : (element as HTMLButtonElement).disabled
      ? 'it is disabled'
      : reaches
        ? null
        : `<${hit?.localName ?? 'nothing'}> lies over it`;
  return { x, y, hindered };
}

/** Replaces the whole content of the focused field by `text`, with the events that typing would bring. */
export function replaceFocused(text: string): boolean {
  let element = document.activeElement;
  let owner: Document = document;
  for (;;) {
    const frame = (element as HTMLIFrameElement | null)?.contentDocument;
    const inner = frame?.activeElement ?? element?.shadowRoot?.activeElement;
    if (inner === null || inner === undefined) break;
    owner = frame ?? owner;
    element = inner;
  }
  if (element === null) return false;
  if ('setSelectionRange' in element) (element as HTMLInputElement).select();
  else owner.getSelection()?.selectAllChildren(element);
  if (text === '') owner.execCommand('delete');
  else owner.execCommand('insertText', false, text);
  return true;
}

/** The visible text of the page, or of what a selector names: a field's value, an element's text. Null: not there. */
export function visibleText(selector: string | null): string | null {
  if (selector === null) return document.body.innerText;
  const element = deepQuery(selector);
  if (element === null) return null;
  return /^(?:input|textarea|select)$/.test(element.localName)
    ? (element as HTMLInputElement).value
    : element.innerText;
}

/** What stood under the mouse, as Chromium itself would tell the extension. */
export type Clicked = {
  readonly editable: boolean;
  readonly linkUrl: string | null;
  readonly selectionText: string | null;
  readonly frameUrl: string | null;
  readonly pageUrl: string;
};

/** What a right-click on the target of this selector is about. */
export function describeTarget(selector: string): Clicked {
  const element = deepQuery(selector);
  const view = element?.ownerDocument.defaultView;
  if (element === null || !view) throw new Error('the target is gone');
  const isField = /^(?:input|textarea)$/.test(element.localName);
  const field = element as HTMLTextAreaElement;
  const marked = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : String(view.getSelection());
  return {
    editable: isField ? !field.readOnly && !field.disabled : element.isContentEditable,
    linkUrl: element.closest('a')?.href ?? null,
    // As Chromium does: one line.
    selectionText: marked === '' ? null : marked.replace(/\s+/g, ' '),
    frameUrl: view === window ? null : view.location.href,
    pageUrl: location.href,
  };
}
