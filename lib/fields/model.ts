/** Judges whether an editor itself holds a text, and not only its picture in the document. */
import { copied } from './events';
import { pause, waitUntil } from './pause';
import { normalise, readText, shows } from './read-text';
import { selectAll } from './selection';

// Editors read the selection in a debounced event: less than this leaves old content in some (facts/fields.md 2.3).
const SELECTION_SETTLES_MS = 150;
const TAKES_EFFECT_MS = 350;
export const NOTHING_HAPPENS_MS = 150;
// Some editors look back a moment later: what is still there then is what counts.
const HOLDS_MS = 60;

export async function selectEverything(host: HTMLElement): Promise<void> {
  selectAll(host);
  await pause(SELECTION_SETTLES_MS);
}

/** True if `host`, which read `before`, has come to hold exactly `text`. `byCommand`: the editor may not know of it. */
export async function holds(
  host: HTMLElement,
  { text, before, byCommand }: { text: string; before: string; byCommand: boolean },
): Promise<boolean> {
  const hasChanged = await waitUntil(() => readText(host) !== before, NOTHING_HAPPENS_MS);
  if (!hasChanged && !shows(host, text)) return false;
  if (await waitUntil(() => shows(host, text), TAKES_EFFECT_MS)) {
    await pause(HOLDS_MS);
    if (shows(host, text)) return !byCommand || (await modelOf(host, text)) !== 'other';
  }
  return (await modelOf(host, text)) === 'same';
}

/** Editors that draw only what is in view, or whose picture lies, still copy what they really hold. */
async function modelOf(host: HTMLElement, text: string): Promise<'same' | 'other' | 'unknown'> {
  await selectEverything(host);
  const model = copied(host);
  if (model === null) return 'unknown';
  return normalise(model) === normalise(text) ? 'same' : 'other';
}
