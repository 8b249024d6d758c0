/** Screenshots in Firefox, with the colours and text size that a reader may have set. */
import type { Bidi } from './bidi';
import type { Look } from './driver';
import type { FirefoxWindow } from './firefox-window';
import { callText } from './in-page';
import { until } from './poll';

const COLOURS = 'layout.css.prefers-color-scheme.content-override';

export async function capture(
  bidi: Bidi,
  own: FirefoxWindow,
  context: string,
  look: Look,
): Promise<Uint8Array> {
  const { width = 560, height, dark = false, textScale = 1 } = look;
  const viewport = { width, height: height ?? 720 };
  await bidi.send('browsingContext.setViewport', { context, viewport });
  await own.setPref(COLOURS, dark ? 0 : 1);
  await own.zoomText(context, textScale);
  try {
    // A preference reaches the page's process a moment later.
    await until('the page to take on the wanted colours', async () =>
      bidi.evaluate(context, callText(hasColours, dark)).then((settled) => settled === true),
    );
    const shot = (await bidi.send('browsingContext.captureScreenshot', {
      context,
      origin: height === undefined ? 'document' : 'viewport',
    })) as { data: string };
    return Buffer.from(shot.data, 'base64');
  } finally {
    await own.zoomText(context, 1);
    await own.setPref(COLOURS, -1);
    await bidi.send('browsingContext.setViewport', { context, viewport: null });
  }
}

/** Runs in the page. */
function hasColours(dark: boolean): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches === dark;
}
