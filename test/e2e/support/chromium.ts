/** Drives a real Chromium by Playwright and its DevTools protocol. */
import { chromium, type BrowserContext, type Page as Tab } from 'playwright-core';

import { requireBrowser } from '@/test/support/machine.mjs';

import { createToolbarButton, type ToolbarButton } from './chromium-button';
import { chooseEntry } from './chromium-menu';
import { grantInSettings } from './chromium-settings';
import { findWorker, type ExtensionWorker } from './chromium-worker';
import { createWire } from './chromium-wire';
import type { Driver, LaunchOptions, Page } from './driver';
import { callText, describeTarget, type Clicked } from './in-page';
import { createPage, spotOf, type Wire } from './page';
import { until } from './poll';
import { builtExtension } from './profile';

// The extension's API, in the worker where `openBehind` runs.
declare const chrome: any;

/** Playwright makes the profile itself and removes it; it also ends the browser if this process ends first. */
export async function launchChromium(options: Omit<LaunchOptions, 'browser'>): Promise<Driver> {
  const { extension = builtExtension('chromium'), visible = false } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: !visible,
    viewport: null,
    // Chrome itself no longer knows --load-extension: the extension is loaded over the protocol, in every Chromium alike.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  try {
    const protocol = await context.browser()!.newBrowserCDPSession();
    await protocol.send('Extensions.loadUnpacked', { path: extension });
    const worker = await findWorker(context);
    return createDriver(context, worker, createToolbarButton(protocol, worker));
  } catch (error) {
    await context.close();
    throw error;
  }
}

function createDriver(
  context: BrowserContext,
  worker: ExtensionWorker,
  button: ToolbarButton,
): Driver {
  const wires = new WeakMap<Page, Wire>();
  const pageIn = async (tab: Tab): Promise<Page> => {
    const wire = await createWire(context, tab);
    const page = createPage(wire);
    wires.set(page, wire);
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const tab = await context.newPage();
    await tab.goto(url);
    return pageIn(tab);
  };
  const extensionUrl = (path: string) => `chrome-extension://${worker.extensionId}/${path}`;

  return {
    browser: 'chromium',
    closed: new Promise((done) => context.once('close', () => done())),
    extensionUrl,
    openExtensionPage: (path) => open(extensionUrl(path)),
    openSite: open,
    async openPopup(page) {
      await page.bringToFront();
      await button.press(await page.url());
      const url = extensionUrl('popup.html');
      const arrived = context.waitForEvent('page', (tab) => tab.url() === url);
      await worker.evaluate(callText(openBehind, url, await page.url()));
      const popup = await pageIn(await arrived);
      await until('the popup to be drawn', async () => (await popup.text()).trim() !== '');
      return popup;
    },
    grantHosts: (origins) => grantInSettings(context, worker, origins),
    /** A real right-click sets focus and selection; the entry is then dispatched (chromium-menu.ts says what that lacks). */
    async contextMenu(page, selector, label) {
      const wire = wires.get(page);
      if (wire === undefined) throw new Error('this page is not of this browser');
      await page.bringToFront();
      await button.press(await page.url());
      const { x, y } = await spotOf(wire, 'selector', selector);
      await wire.mouse(x, y, 'right');
      const clicked = (await page.evaluate(callText(describeTarget, selector))) as Clicked;
      await chooseEntry(worker, label, clicked);
    },
    async waitForPage(part) {
      const tab = await until(`a page at «${part}»`, () =>
        context.pages().find((each) => each.url().includes(part)),
      );
      await tab.waitForLoadState();
      return pageIn(tab);
    },
    killBackground: () => worker.end(),
    /** Pastes into an empty page of our own, as a user would to see what was copied. */
    async clipboardText() {
      const page = await open('data:text/html,<textarea autofocus id=paste></textarea>');
      try {
        await page.click('#paste');
        await page.press('Control+v');
        return await page.text('#paste');
      } finally {
        await page.close();
      }
    },
    close: () => context.close(),
  };
}

/** Runs in the worker: opens `url` in the window of the tab in front that shows `over`, and leaves that in front. */
async function openBehind(url: string, over: string): Promise<void> {
  const tabs = await chrome.tabs.query({ active: true });
  const tab = tabs.find((each: { url?: string }) => each.url === over);
  if (tab === undefined) throw new Error(`no active tab at ${over}`);
  await chrome.tabs.create({ url, active: false, windowId: tab.windowId, index: tab.index + 1 });
}
