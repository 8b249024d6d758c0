/** Reads all of a field, also where the editor draws only what is in view. */
import { copied } from './events';
import { pause } from './pause';
import { isProxy } from './proxy';
import { readText } from './read-text';
import { selectAll, selectionOf } from './selection';
import { isTextControl } from './text-control';
import { readProxy } from './write-proxy';

const SELECTION_SETTLES_MS = 150;

/** The text of the field. The user's selection is put back where the page let us know it. */
export async function readField(field: HTMLElement): Promise<string> {
  if (isProxy(field)) return (await readProxy(field)) ?? '';
  const shown = readText(field);
  if (isTextControl(field) || !isCutOff(field)) return shown;
  const selection = selectionOf(field);
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index).cloneRange(),
  );
  selectAll(field);
  await pause(SELECTION_SETTLES_MS);
  const model = copied(field) ?? '';
  selection?.removeAllRanges();
  for (const range of ranges) if (range !== undefined) selection?.addRange(range);
  return model.length > shown.length ? model : shown;
}

/** True if the field is longer than what is seen of it, so that an editor may have left the rest undrawn. */
const isCutOff = (field: HTMLElement): boolean =>
  [field, field.parentElement].some(
    (each) => each !== null && each.scrollHeight > each.clientHeight + 1,
  );
