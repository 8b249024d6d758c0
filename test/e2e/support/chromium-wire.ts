/** One tab of Chromium: mouse, keys, evaluation and pictures. */
import type { BrowserContext, CDPSession, Page as Tab } from 'playwright-core';

import type { Look } from './driver';
import type { Wire } from './page';
import { within } from './poll';

export async function createWire(context: BrowserContext, tab: Tab): Promise<Wire> {
  const session = await context.newCDPSession(tab);
  return {
    // Not Playwright's own `evaluate`: that uses `eval`, which the CSP of our pages forbids.
    evaluate: (expression) => within('an answer of the page', evaluate(session, expression)),
    mouse: (x, y, button) => tab.mouse.click(x, y, { button }),
    press: (key) => tab.keyboard.press(key),
    capture: (look) => capture(session, tab, look),
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
}

/** The JSON value of an expression (or its promise) in the page of this session. */
export async function evaluate(
  session: CDPSession,
  expression: string,
  { userGesture = false } = {},
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    awaitPromise: true,
    returnByValue: true,
    userGesture,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value === undefined ? undefined : (JSON.parse(String(result.value)) as unknown);
}

async function capture(session: CDPSession, tab: Tab, look: Look): Promise<Uint8Array> {
  const { width = 560, height, dark = false, textScale = 1 } = look;
  await tab.setViewportSize({ width, height: height ?? 720 });
  await tab.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  const scaled = { standard: Math.round(16 * textScale), fixed: Math.round(13 * textScale) };
  await session.send('Page.setFontSizes', { fontSizes: scaled });
  try {
    return await tab.screenshot({ fullPage: height === undefined, animations: 'disabled' });
  } finally {
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await tab.emulateMedia({ colorScheme: null });
  }
}
