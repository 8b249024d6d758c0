/** The first start after installing. */
import { browser } from './browser';

export function onFirstInstall(welcome: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
}
