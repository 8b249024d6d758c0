/** A real browser in which a test talks to the extension's field script the way its background does. */
import type { FieldReply, FieldRequest } from '@/lib/fields/protocol';
import type { Driver, LaunchOptions, Page } from '@/test/e2e/support/driver';
import { callText } from '@/test/e2e/support/in-page';
import { launch } from '@/test/e2e/support/launch';
import { until } from '@/test/e2e/support/poll';

// The extension's API, in the extension page where the functions below run.
declare const chrome: any;

export type Frame = { readonly tabId: number; readonly frameId: number };

export type FieldBench = {
  readonly driver: Driver;
  /** The frame of the page at `url` in which something has the focus. */
  focusedFrame(url: string): Promise<Frame>;
  /** Injects the script where it is not yet, and asks it. */
  ask<R extends FieldRequest>(frame: Frame, request: R): Promise<FieldReply<R['kind']>>;
  close(): Promise<void>;
};

export async function openFieldBench(options: LaunchOptions): Promise<FieldBench> {
  const driver = await launch(options);
  // A page of the extension has the powers of its background, and stays alive.
  const console: Page = await driver.openExtensionPage('welcome.html');
  await driver.grantHosts(['*']);
  return {
    driver,
    focusedFrame: (url) =>
      until(
        `a frame of ${url} that has the focus`,
        async () => (await console.evaluate(callText(findFrame, url))) as Frame | null,
      ),
    ask: async (frame, request) =>
      (await console.evaluate(callText(askField, frame, request))) as never,
    close: () => driver.close(),
  };
}

async function findFrame(url: string): Promise<Frame | null> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((each: { url?: string }) => each.url?.startsWith(url));
  if (tab === undefined) return null;
  const frames = await chrome.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    func: () =>
      document.hasFocus() &&
      document.activeElement?.localName !== 'iframe' &&
      (document.activeElement !== document.body ||
        document.body.isContentEditable ||
        document.designMode === 'on'),
  });
  const found = frames.find(({ result }: { result: boolean }) => result);
  return found === undefined ? null : { tabId: tab.id, frameId: found.frameId };
}

async function askField({ tabId, frameId }: Frame, request: FieldRequest): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  await chrome.scripting.executeScript({ target, files: ['/field.js'] });
  const [{ result }] = await chrome.scripting.executeScript({
    target,
    args: [request],
    func: (input: FieldRequest) => (globalThis as any).mycelField(input),
  });
  return result;
}
