/** Tells the hidden elements of code editors, which only hear keys, from fields that show their own text. */

/** https://www.w3.org/TR/edit-context/: Chromium only. */
export type EditContext = EventTarget & {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
};

export const editContextOf = (element: Element): EditContext | null =>
  (element as { editContext?: EditContext | null }).editContext ?? null;

// Smaller than any field that a person could write in.
const LEAST_SIDE = 20;
const LEAST_OPACITY = 0.2;

/** True for elements that take keys for an editor and show nothing themselves. */
export function isProxy(element: Element): boolean {
  if (editContextOf(element) !== null) return true;
  if (element.localName !== 'textarea') return false;
  const { width, height } = visibleSize(element);
  return (
    width < LEAST_SIDE || height < Math.min(LEAST_SIDE, 12) || opacityOf(element) < LEAST_OPACITY
  );
}

/** What ancestors that clip leave of an element. */
function visibleSize(element: Element): { width: number; height: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  let [x1, x2, y1, y2] = [left, right, top, bottom];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (styleOf(outer)?.overflow === 'hidden') {
      const box = outer.getBoundingClientRect();
      // A page that scrolls is cut by its window, not by what holds the field.
      if (box.width < LEAST_SIDE || box.height < LEAST_SIDE) {
        [x1, x2] = [Math.max(x1, box.left), Math.min(x2, box.right)];
        [y1, y2] = [Math.max(y1, box.top), Math.min(y2, box.bottom)];
      }
    }
  }
  return { width: Math.max(0, x2 - x1), height: Math.max(0, y2 - y1) };
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    opacity *= Number(styleOf(each)?.opacity || 1);
  }
  return opacity;
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
