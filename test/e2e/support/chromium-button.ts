/** The extension's toolbar button in Chromium, which grants `activeTab` as a user's press does. */
import type { CDPSession } from 'playwright-core';

import type { ExtensionWorker } from './chromium-worker';

export type ToolbarButton = {
  /** Presses the button over the tab that shows `url`; its panel stays closed. */
  press(url: string): Promise<void>;
};

type Target = { readonly targetId: string; readonly url: string };

/** `protocol` is a session of the browser itself; the browser must run with `--enable-unsafe-extension-debugging`. */
export function createToolbarButton(protocol: CDPSession, worker: ExtensionWorker): ToolbarButton {
  const setPopup = (popup: string) =>
    worker.evaluate(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} }).then(() => true)`);

  return {
    async press(url) {
      const { targetInfos } = (await protocol.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      })) as { targetInfos: Target[] };
      const tabs = targetInfos.filter((tab) => tab.url === url);
      if (tabs.length === 0) throw new Error(`no tab at ${url}`);
      const popup = String(await worker.evaluate('chrome.action.getPopup({})'));
      // What the popup shows once («new») would be spent on a panel that nobody can drive.
      await setPopup('');
      try {
        for (const { targetId } of tabs) {
          // Newer than Playwright's types.
          const params = { id: worker.extensionId, targetId };
          await protocol.send(
            'Extensions.triggerAction' as 'Extensions.loadUnpacked',
            params as never,
          );
        }
      } finally {
        await setPopup(popup);
      }
    },
  };
}
