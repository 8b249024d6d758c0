/** Grants hosts on `chrome://extensions`, because no test can answer Chromium's native permission prompt. */
import type { BrowserContext } from 'playwright-core';

import { callText } from './in-page';
import { asPattern } from './match-pattern';
import type { ExtensionWorker } from './chromium-worker';
import { createWire } from './chromium-wire';
import { until } from './poll';

// The API of Chromium's own settings page, where these functions run.
declare const chrome: any;

/**
 * Allows hosts in the settings and then lets a page of the extension ask for them: Chromium grants what the settings allow
 * without a prompt, and the extension hears of it in `permissions.onAdded` as it would from a user.
 */
export async function grantInSettings(
  context: BrowserContext,
  worker: ExtensionWorker,
  origins: readonly string[],
): Promise<void> {
  const patterns = origins.map(asPattern);
  const has = callText(containsAll, patterns);
  if ((await worker.evaluate(has)) === true) return;
  const tab = await context.newPage();
  try {
    await tab.goto('chrome://extensions/');
    const wire = await createWire(context, tab);
    await wire.evaluate(callText(addHosts, worker.extensionId, patterns));
    await worker.evaluateInClick(callText(requestAll, patterns));
    await until(`access to ${patterns.join(', ')}`, async () => worker.evaluate(has));
  } finally {
    await tab.close();
  }
}

function containsAll(origins: readonly string[]): Promise<boolean> {
  return chrome.permissions.contains({ origins });
}

function requestAll(origins: readonly string[]): Promise<boolean> {
  return chrome.permissions.request({ origins });
}

async function addHosts(id: string, patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await chrome.developerPrivate.addHostPermission(id, pattern);
}
