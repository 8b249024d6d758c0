/** Host permissions: asked in the click that needs them, and lost without notice. */
import { browser } from './browser';

const EVERYWHERE = '*://*/*';

/** The match pattern that grants exactly one origin (match patterns carry no port). */
export const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

export const canReach = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });

export const canReachEverything = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [EVERYWHERE] });

/** Must be called in the same tick as the click, before any await: the browser asks only then. */
export const requestReach = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });

/** As `requestReach`, for every site. */
export const requestEverything = (): Promise<boolean> =>
  browser.permissions.request({ origins: [EVERYWHERE] });

/** Calls back whenever access to some site was given or taken. */
export function onReachChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
