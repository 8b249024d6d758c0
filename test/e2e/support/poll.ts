/** Waiting in tests: asks again until it is so, with a bound and a message that says what never came. */

export const WAIT_MS = 15_000;
const PAUSE_MS = 25;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks `probe` until it gives something other than null, undefined or false, and returns that. A probe that throws counts
 * as «not yet» (pages navigate under our feet). After `timeoutMs` it throws, naming `what` and the last thing that went wrong.
 */
export async function until<T>(
  what: string | (() => string | Promise<string>),
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeoutMs = WAIT_MS,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let trouble = '';
  do {
    try {
      const found = await probe();
      if (found !== null && found !== undefined && found !== false) return found;
      trouble = '';
    } catch (error) {
      trouble = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await pause(PAUSE_MS);
  } while (Date.now() < end);
  const named = typeof what === 'string' ? what : await what();
  throw new Error(`Waited ${timeoutMs} ms in vain for ${named}${trouble}`);
}

/** Gives up waiting for `promise` after `timeoutMs`, with a message that names `what`. */
export async function within<T>(
  what: string,
  promise: Promise<T>,
  timeoutMs = WAIT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
