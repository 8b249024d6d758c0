/** The extension's service worker in Chromium: call into it, end it, wake it. */
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

import { evaluate } from './chromium-wire';
import { until, within } from './poll';

export type ExtensionWorker = {
  readonly extensionId: string;
  /** The JSON value of an expression (or its promise) in the worker, which is woken for it if it sleeps. */
  evaluate(expression: string): Promise<unknown>;
  /** The same in a page of the extension, as if it ran in a click. */
  evaluateInClick(expression: string): Promise<unknown>;
  /** Ends the worker and waits until Chromium says that it stopped. */
  end(): Promise<void>;
};

type VersionUpdate = {
  readonly versions: { readonly scriptURL: string; readonly runningStatus: string }[];
};

/** Waits for the worker of the one extension that was loaded. */
export async function findWorker(context: BrowserContext): Promise<ExtensionWorker> {
  const started: Worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(started.url()).host;
  const scopeURL = `chrome-extension://${extensionId}/`;

  // Service workers are controlled through the session of any page of their origin.
  const page = await context.newPage();
  await page.goto(`${scopeURL}manifest.json`);
  const session: CDPSession = await context.newCDPSession(page);
  let status = 'unknown';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: VersionUpdate) => {
    for (const version of versions) {
      if (version.scriptURL.startsWith(scopeURL)) status = version.runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  await until('the state of the service worker', () => status !== 'unknown');

  const wake = async () => {
    if (status === 'running') return;
    await session.send('ServiceWorker.startWorker', { scopeURL });
    await until('the service worker to run', () => status === 'running');
  };
  return {
    extensionId,
    async evaluate(expression) {
      await wake();
      // After a new life Playwright may keep the old handle or announce another.
      const worker = context.serviceWorkers().at(-1) ?? started;
      const text = `(async () => JSON.stringify(await (${expression})))()`;
      const answer = await within('the service worker', worker.evaluate<string | undefined>(text));
      return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
    },
    evaluateInClick: (expression) => evaluate(session, expression, { userGesture: true }),
    async end() {
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the service worker to stop', () => status === 'stopped');
    },
  };
}
