/** Locks the private keys when the user is away. Firefox knows idle time only, Chrome also the screen lock. */
import { browser } from './browser';

// A coffee, not a phone call: long enough not to be switched off by an annoyed user.
const IDLE_SECONDS = 15 * 60;

export function serveIdleLock(lock: () => void): void {
  if (browser.idle === undefined) return;
  browser.idle.setDetectionInterval(IDLE_SECONDS);
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') lock();
  });
}
