/** Calls the script in the frame that was clicked. A page that allows no scripts is an answer, not an error. */
import type { FieldReply, FieldRequest, Replacement } from '@/lib/fields/protocol';
import type { Target } from '@/lib/storage/session';

import { browser } from './browser';
import type { MenuClick } from './menus';

type Frame = { readonly tabId: number; readonly frameId: number };

const SCRIPT = '/field.js';

/** The answer, or null where the browser lets no extension into the page (its own pages, add-on stores, other origins). */
async function askField<R extends FieldRequest>(
  { tabId, frameId }: Frame,
  request: R,
): Promise<FieldReply<R['kind']> | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const [result] = await browser.scripting.executeScript({
      target,
      args: [request],
      func: (input: FieldRequest) =>
        (
          globalThis as unknown as { mycelField: (input: FieldRequest) => Promise<unknown> }
        ).mycelField(input),
    });
    return (result?.result ?? null) as FieldReply<R['kind']> | null;
  } catch {
    return null;
  }
}

/** The field under a click, remembered in its page under `token`; null where none can be written. */
export async function describeField(click: MenuClick, token: string): Promise<Target | null> {
  const { tabId, frameId, targetElementId } = click;
  const field = await askField(click, { kind: 'describe', token, targetElementId });
  if (field === null || field.kind === 'none' || !field.writable) return null;
  return { tabId, frameId, token, singleLine: field.singleLine, maxLength: field.maxLength };
}

export const readSelection = (click: MenuClick): Promise<string | null> =>
  askField(click, { kind: 'read-selection' });

export async function insertIntoField(
  target: Target,
  text: string,
): Promise<{ kind: Replacement['kind'] }> {
  const { token } = target;
  return (await askField(target, { kind: 'replace', token, text })) ?? { kind: 'gone' };
}

/** True if the text is on the clipboard. */
export const copyInPage = async (click: MenuClick, text: string): Promise<boolean> =>
  (await askField(click, { kind: 'copy', text })) ?? false;
