/** What a journey may do with a real browser. One interface, so that each journey is written once and run in both. */
import type { BrowserKind } from '@/test/support/machine.mjs';

export type LaunchOptions = {
  readonly browser: BrowserKind;
  /** Folder of the built extension; by default the one that `npm run build` makes for this browser. */
  readonly extension?: string;
  /** The extension's id in Firefox, where it is not Mycel itself. */
  readonly geckoId?: string;
  /** Hosts under `.example` that lead to this machine; by default those of the demo site. */
  readonly hosts?: readonly string[];
  /** Shows the browser instead of running it without a screen. */
  readonly visible?: boolean;
};

/** How a page should look in a screenshot. Without `height` the picture shows the whole document. */
export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** 2 doubles the browser's own text size, as a reader with weak eyes would. */
  readonly textScale?: number;
};

/**
 * Selectors: `A >>> B` looks for B inside the frame or shadow root of A. A click target that begins with `#`, `.` or `[` is a
 * CSS selector; any other is the visible name of a button, link, tab, label or summary. Every method waits, with a bound.
 */
export type Page = {
  url(): Promise<string>;
  click(nameOrSelector: string): Promise<void>;
  /** Replaces what stands in the field with this label, `aria-label` or placeholder (or under this selector). */
  fill(labelOrSelector: string, text: string): Promise<void>;
  /** Presses one key by its DOM name, with `Control+` or `Shift+` before it where wanted. */
  press(key: string): Promise<void>;
  /** Marks all text inside, as a reader would with the mouse. */
  select(selector: string): Promise<void>;
  /** The visible text of the page; of one element or field, where a selector is given. */
  text(selector?: string): Promise<string>;
  waitForText(text: string, timeoutMs?: number): Promise<void>;
  /** Waits until the visible text is no longer there. */
  waitGone(text: string): Promise<void>;
  /** The value of an expression (or its promise) in the page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(file: string, look?: Look): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
};

export type Driver = {
  readonly browser: BrowserKind;
  /** Settles when the browser has ended, also when a person closed its window. */
  readonly closed: Promise<void>;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * The popup over `page`: in a tab behind it, so that the popup sees `page` as the active tab for as long as `page` stays
   * in front. Click and fill it there; `bringToFront` would make it look at itself.
   */
  openPopup(page: Page): Promise<Page>;
  openSite(url: string): Promise<Page>;
  /** Grants access to these origins (`*` is all sites), as if the user had allowed it in the browser's own settings. */
  grantHosts(origins: readonly string[]): Promise<void>;
  /** Right-clicks the element and chooses the entry with this label. */
  contextMenu(page: Page, selector: string, label: string): Promise<void>;
  /** The page whose address contains `part`, however it was opened; waits for it. */
  waitForPage(part: string): Promise<Page>;
  /** Ends the extension's background as the browser does to save memory. It comes back with the next event. */
  killBackground(): Promise<void>;
  clipboardText(): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};
