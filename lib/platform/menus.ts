/** The context menu. Firefox for Android has none; an unguarded listener there would kill the background. */
import { browser } from './browser';
import { say, type WordKey } from './words';

export type MenuClick = {
  readonly tabId: number;
  readonly frameId: number;
  readonly pageUrl: string | null;
  readonly linkUrl: string | null;
  readonly selection: string | null;
  /** Firefox: names the clicked element for `menus.getTargetElement`. */
  readonly targetElementId: number | null;
};

type Entry = {
  readonly words: WordKey;
  readonly context: 'editable' | 'selection' | 'link' | 'page';
};

/** One row an entry; the words must make sense without any other. */
export const entries = {
  write: { words: 'menuWrite', context: 'editable' },
  read: { words: 'menuRead', context: 'selection' },
  'copy-clean-link': { words: 'menuCopyCleanLink', context: 'link' },
} as const satisfies Record<string, Entry>;

export type MenuEntry = keyof typeof entries;

// `menus` is Firefox's name, `contextMenus` Chrome's; both may be absent.
const api = (): typeof browser.contextMenus | undefined =>
  (browser as unknown as { menus?: typeof browser.contextMenus }).menus ?? browser.contextMenus;

/** Registers the entries on install and update, and the click handlers now. Call in the first tick. */
export function serveMenus(handlers: {
  readonly [E in MenuEntry]: (click: MenuClick) => void;
}): void {
  const menus = api();
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      for (const [id, { words, context }] of Object.entries(entries)) {
        menus.create({ id, title: say(words), contexts: [context] });
      }
    });
  });
  menus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    if (tab?.id === undefined || !Object.hasOwn(entries, id)) return;
    const { targetElementId } = info as { targetElementId?: number };
    handlers[id as MenuEntry]({
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      pageUrl: info.pageUrl ?? null,
      linkUrl: info.linkUrl ?? null,
      selection: info.selectionText ?? null,
      targetElementId: targetElementId ?? null,
    });
  });
}
