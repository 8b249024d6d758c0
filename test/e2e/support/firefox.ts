/** Drives a real Firefox by WebDriver BiDi: real mouse, real keys, real context menu. */
import { requireBrowser } from '@/test/support/machine.mjs';

import { startFirefox, type Bidi } from './bidi';
import type { Driver, LaunchOptions, Page } from './driver';
import { capture } from './firefox-picture';
import { openFirefoxWindow, type FirefoxWindow } from './firefox-window';
import { bidiKeys } from './keys';
import { createPage, spotOf, type Wire } from './page';
import { until } from './poll';
import { asPattern } from './match-pattern';
import { builtExtension, DEMO_HOSTS } from './profile';

const MYCEL = 'mycel@mycel.example';
// Ours to choose, so that addresses of the extension's pages are known before it is installed.
const UUID = '3c9d1e57-4b86-4a2f-9e0d-5f7a6b1c2d38';

const prefs = (id: string, hosts: readonly string[]) => ({
  'remote.active-protocols': 1,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  // `permissions.request` is granted without a prompt, but still only in a real click.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.localDomains': hosts.join(','),
  'dom.security.https_first': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'widget.gtk.libadwaita-enabled': false,
});

export async function launchFirefox(options: Omit<LaunchOptions, 'browser'>): Promise<Driver> {
  const { extension, geckoId = MYCEL, hosts = DEMO_HOSTS, visible = false } = options;
  const bidi = await startFirefox({
    program: requireBrowser('firefox'),
    prefs: prefs(geckoId, hosts),
    visible,
  });
  try {
    const path = extension ?? builtExtension('firefox');
    const [home] = await contextsOf(bidi);
    if (home === undefined) throw new Error('Firefox has no tab');
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
    return createDriver(bidi, await openFirefoxWindow(bidi, geckoId), home.context);
  } catch (error) {
    await bidi.close();
    throw error;
  }
}

type Context = { readonly context: string; readonly url: string };

/** All tabs of all windows. */
async function contextsOf(bidi: Bidi): Promise<readonly Context[]> {
  const tree = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  return (tree as { contexts: readonly Context[] }).contexts;
}

/** `home` is a tab of the first window, where new tabs belong: an extension's small window has no toolbar. */
function createDriver(bidi: Bidi, own: FirefoxWindow, home: string): Driver {
  const wires = new WeakMap<Page, Wire>();
  const pageIn = (context: string): Page => {
    const wire = createWire(bidi, own, context);
    const page = createPage(wire);
    wires.set(page, wire);
    return page;
  };
  const open = async (url: string, background = false): Promise<Page> => {
    const params = { type: 'tab', background, referenceContext: home };
    const { context } = (await bidi.send('browsingContext.create', params)) as { context: string };
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return pageIn(context);
  };
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

  return {
    browser: 'firefox',
    closed: bidi.closed,
    extensionUrl,
    openExtensionPage: (path) => open(extensionUrl(path)),
    openSite: (url) => open(url),
    async openPopup(page) {
      await page.bringToFront();
      await own.pressToolbarButton();
      const popup = await open(extensionUrl('popup.html'), true);
      await until('the popup to be drawn', async () => (await popup.text()).trim() !== '');
      return popup;
    },
    async grantHosts(origins) {
      await own.grant(origins.map(asPattern));
    },
    async contextMenu(page, selector, label) {
      const wire = wires.get(page);
      if (wire === undefined) throw new Error('this page is not of this browser');
      await page.bringToFront();
      const { x, y } = await spotOf(wire, 'selector', selector);
      await wire.mouse(x, y, 'right');
      await own.chooseFromMenu(label);
    },
    waitForPage: (part) =>
      until(`a page at «${part}»`, async () => {
        const contexts = await contextsOf(bidi);
        const found = contexts.find(({ url }) => url.includes(part));
        return found === undefined ? null : pageIn(found.context);
      }),
    killBackground: () => own.endBackground(),
    clipboardText: () => own.clipboardText(),
    close: () => bidi.close(),
  };
}

function createWire(bidi: Bidi, own: FirefoxWindow, context: string): Wire {
  const perform = async (actions: object) => {
    await bidi.send('input.performActions', { context, actions: [actions] });
  };
  return {
    evaluate: (expression) => bidi.evaluate(context, expression),
    mouse: (x, y, button) => {
      const number = button === 'left' ? 0 : 2;
      return perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: number },
          { type: 'pointerUp', button: number },
        ],
      });
    },
    press: (key) => perform({ type: 'key', id: 'keyboard', actions: bidiKeys(key) }),
    capture: (look) => capture(bidi, own, context, look),
    async bringToFront() {
      await bidi.send('browsingContext.activate', { context });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
