/** The library says no by throwing; here a check is a value. */

/** True if the check passes. */
export const holds = (check: Promise<unknown>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  );

/** Why the check fails; null if it passes. */
export const failureOf = (check: Promise<unknown>): Promise<string | null> =>
  check.then(() => null, messageOf);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
