/** Starts either browser with the extension in it. */
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

export const launch = ({ browser, ...options }: LaunchOptions): Promise<Driver> =>
  browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
