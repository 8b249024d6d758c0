/** What only the browser's own window can do in Firefox: menus, toolbar, permissions, the background. Runs in chrome scope. */
import type { Bidi } from './bidi';
import { callText } from './in-page';
import { until } from './poll';

// Names of Firefox's own scripts; they exist where these functions run, and nowhere else.
declare const WebExtensionPolicy: { getByID(id: string): { extension: any } };
declare const Services: any;
declare const ChromeUtils: any;

export type FirefoxWindow = {
  /** Waits for the open context menu and chooses the entry with this label, also one level down. */
  chooseFromMenu(label: string): Promise<void>;
  /** Presses the toolbar button, which grants `activeTab`; its panel stays closed. */
  pressToolbarButton(): Promise<void>;
  grant(origins: readonly string[]): Promise<void>;
  endBackground(): Promise<void>;
  clipboardText(): Promise<string>;
  /** A negative value gives the preference back to Firefox. */
  setPref(name: string, value: number): Promise<void>;
  /** «Zoom text only» for the page in this browsing context; 1 is the usual size. */
  zoomText(context: string, scale: number): Promise<void>;
};

export async function openFirefoxWindow(bidi: Bidi, id: string): Promise<FirefoxWindow> {
  /** The window that the user looks at now: extensions open more of them. */
  const frontWindow = async (): Promise<string> => {
    const { contexts } = (await bidi.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    })) as { contexts: { context: string; url: string }[] };
    const windows = contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
    for (const { context } of windows) {
      const isFront = await bidi.evaluate(
        context,
        'Services.wm.getMostRecentWindow("navigator:browser") === window',
      );
      if (isFront === true) return context;
    }
    throw new Error('Firefox has no window');
  };
  const run = async (text: string): Promise<unknown> => bidi.evaluate(await frontWindow(), text);

  return {
    async chooseFromMenu(label) {
      let labels: string[] = [];
      const entry = await until(
        () => `«${label}» in the context menu; it has: ${labels.join(', ')}`,
        async () => {
          const found = (await run(callText(entriesOfMenu))) as string[] | null;
          labels = found ?? [];
          return labels.includes(label) ? label : null;
        },
      );
      await until(`the menu entry «${label}» to be chosen`, () =>
        run(callText(activateEntry, entry)).then((done) => done === true),
      );
      await until('the context menu to close', () =>
        run('document.getElementById("contentAreaContextMenu").state === "closed"').then(Boolean),
      );
    },
    async pressToolbarButton() {
      await run(callText(pressButton, id));
    },
    async grant(origins) {
      await run(callText(addOrigins, id, origins));
    },
    async endBackground() {
      await run(callText(terminate, id));
      await until('the background to end', () =>
        run(callText(stateOfBackground, id)).then((state) => state === 'stopped'),
      );
    },
    clipboardText: async () => String(await run('navigator.clipboard.readText()')),
    async setPref(name, value) {
      await run(callText(writePref, name, value));
    },
    async zoomText(context, scale) {
      await run(callText(writeTextZoom, context, scale));
    },
  };
}

function entriesOfMenu(): string[] | null {
  const menu = document.getElementById('contentAreaContextMenu') as any;
  if (menu.state !== 'open') return null;
  return [...menu.querySelectorAll('menuitem[label]')]
    .filter((item: any) => !item.hidden && /menuitem-/.test(item.id))
    .map((item: any) => item.getAttribute('label'));
}

/** Opens the submenu first where the entry is in one; true once the entry was activated. */
function activateEntry(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as any;
  const item: any = [...menu.querySelectorAll('menuitem[label]')].find(
    (entry: any) => entry.getAttribute('label') === label && !entry.hidden,
  );
  const popup = item.parentNode;
  if (popup !== menu && popup.state !== 'open') {
    popup.parentNode.openMenu(true);
    return false;
  }
  popup.activateItem(item);
  return true;
}

/**
 * What Firefox does when the button is pressed, except that the panel stays closed: what the popup shows once («new») would
 * be spent on a panel that nobody can drive.
 */
function pressButton(id: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  button.action.setProperty(null, 'popup', '');
  button.triggerAction(window);
  button.action.setProperty(null, 'popup', null);
}

async function addOrigins(id: string, origins: readonly string[]): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { origins, permissions: [] }, extension);
}

async function terminate(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

function stateOfBackground(id: string): string {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

function writePref(name: string, value: number): void {
  if (value < 0) Services.prefs.clearUserPref(name);
  else Services.prefs.setIntPref(name, value);
}

function writeTextZoom(context: string, scale: number): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  NavigableManager.getBrowsingContextById(context).textZoom = scale;
}
