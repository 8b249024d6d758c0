/** Waiting inside a page, by timers: animation frames stand still in a hidden tab. */

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const POLL_MS = 50;

/** True as soon as `isSo` holds, false if it does not within `boundMs`. */
export async function waitUntil(isSo: () => boolean, boundMs: number): Promise<boolean> {
  for (let waited = 0; !isSo(); waited += POLL_MS) {
    if (waited >= boundMs) return false;
    await pause(POLL_MS);
  }
  return true;
}
