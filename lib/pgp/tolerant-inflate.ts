/**
 * A way around one defect: openpgp.js 6.3.2 inflates with the browser's own `DecompressionStream`, which refuses messages
 * whose compressed data is followed by a spare byte, as Sequoia writes them. The library's second inflater takes them.
 */

// What Chromium and Firefox say; Node's inflater does not mind.
const AFTER_THE_END =
  /junk found after end|after the end of (?:the )?(?:compressed )?(?:stream|data)|trailing data|unexpected input/i;

export const isTrailingByteError = (message: string): boolean => AFTER_THE_END.test(message);

/** Called with `new`. A TypeError is how a browser says that it knows no such format; then the library inflates itself. */
function unavailable(): never {
  throw new TypeError('not available');
}

let users = 0;
let native: unknown;

/** Runs `work` while the browser's inflater cannot be found. Nothing else in our windows uses it. */
export async function withOwnInflater<T>(work: () => Promise<T>): Promise<T> {
  const scope = globalThis as { DecompressionStream?: unknown };
  if (users++ === 0) {
    native = scope.DecompressionStream;
    scope.DecompressionStream = unavailable;
  }
  try {
    return await work();
  } finally {
    if (--users === 0) scope.DecompressionStream = native;
  }
}
