/** What only the extension API can see in a page: closed shadow roots, and the very element that was clicked. */

type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
type ExtensionApi = {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
  menus?: { getTargetElement?: (id: number) => Element | null };
};

// Content scripts get the bare API, not the polyfill: its 10 kB would go into every page.
const api = (): ExtensionApi => {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser ?? chrome ?? {};
};

/** Firefox has it as a property of elements, Chrome as a function of the API. */
export const openShadowRoot = (host: Element): ShadowRoot | null =>
  (host as Opener).openOrClosedShadowRoot ?? api().dom?.openOrClosedShadowRoot?.(host) ?? null;

/** Firefox only; null elsewhere. */
export const targetElement = (id: number): Element | null =>
  api().menus?.getTargetElement?.(id) ?? null;
