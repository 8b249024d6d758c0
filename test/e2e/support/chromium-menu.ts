/** Context menu entries in Chromium without a screen, where no native menu exists to choose from. */
import { entries } from '@/lib/platform/menus';
import messages from '@/public/_locales/en/messages.json';

import type { ExtensionWorker } from './chromium-worker';
import { callText, type Clicked } from './in-page';

// The extension's API, in the worker where `dispatch` below runs.
declare const chrome: any;

/**
 * Tells the worker that the entry was chosen, with truthful information. Refuses an entry that is not registered or that
 * Chromium would not have shown for what was clicked. A dispatched event grants no `activeTab`, as the real menu would: the
 * caller must have got it by the toolbar button. (In Firefox the same journey chooses from the real menu.)
 */
export async function chooseEntry(
  worker: ExtensionWorker,
  label: string,
  clicked: Clicked,
): Promise<void> {
  const found = Object.entries(entries).find(([, { words }]) => messages[words].message === label);
  if (found === undefined) throw new Error(`No menu entry is called «${label}»`);
  const [id, { context }] = found;
  const isOffered = {
    editable: clicked.editable,
    selection: clicked.selectionText !== null,
    link: clicked.linkUrl !== null,
  }[context];
  if (!isOffered) {
    throw new Error(`«${label}» is for ${context}; clicked was ${JSON.stringify(clicked)}`);
  }
  await worker.evaluate(callText(dispatch, id, clicked));
}

async function dispatch(menuItemId: string, clicked: Clicked): Promise<void> {
  const { editable, linkUrl, selectionText, frameUrl, pageUrl } = clicked;
  // Rejects if no such entry was ever registered.
  await chrome.contextMenus.update(menuItemId, {});
  const tabs = await chrome.tabs.query({ active: true });
  const tab = tabs.find(({ url }: { url?: string }) => url === pageUrl);
  if (tab === undefined) throw new Error(`no active tab at ${pageUrl}`);
  let frameId = 0;
  if (frameUrl !== null) {
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => location.href,
    });
    frameId = frames.find(({ result }: { result: string }) => result === frameUrl)?.frameId;
  }
  const info = {
    menuItemId,
    editable,
    frameId,
    pageUrl,
    ...(linkUrl === null ? {} : { linkUrl }),
    ...(selectionText === null ? {} : { selectionText }),
    ...(frameUrl === null ? {} : { frameUrl }),
  };
  chrome.contextMenus.onClicked.dispatch(info, tab);
}
