/** Windows of our own: plaintext lives there and never in a page. */
import { browser } from './browser';

export type OwnPage = 'compose' | 'read' | 'options' | 'welcome' | 'copy';

/** Addresses carry random tokens only: the browser's history must not learn anything. */
const addressOf = (page: OwnPage, hash: string): string =>
  `${browser.runtime.getURL(`/${page}.html`)}${hash === '' ? '' : `#${hash}`}`;

/** Opens a page of ours in a small window, or in a tab where the browser has no windows (Firefox for Android). */
export async function openWindow(page: OwnPage, hash = ''): Promise<void> {
  const url = addressOf(page, hash);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 560, height: 720 });
}

/** Opens a page of ours in a tab. */
export async function openTab(page: OwnPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: addressOf(page, hash) });
}

/** Opens a web address in a tab, without telling the site where the click came from. */
export async function openLink(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Closes the window or tab that this page of ours is in. */
export async function closeSelf(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  else globalThis.close();
}

/** The page that the user is looking at, as far as the click on our button lets us see it. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
