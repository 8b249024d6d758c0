/** Slows down guessing at the keyboard. Whoever holds a copy of the disk guesses elsewhere: Argon2id is for them. */
import { err, ok, type Result } from '@/lib/core/result';
import { type Millis, MINUTE, SECOND } from '@/lib/core/time';

/** Plain data, to be stored beside the header, in clear. */
export type Attempts = {
  /** Wrong passphrases since the last right one. */
  readonly failures: number;
  readonly lastAt: Millis;
};

export const NO_ATTEMPTS: Attempts = { failures: 0, lastAt: 0 };

/** So many may be mistyped at once. */
const FREE_FAILURES = 3;
const LONGEST_WAIT = 5 * MINUTE;

/** How long to wait after so many failures: nothing, then 2 s, 4 s, 8 s… up to five minutes. */
export const waitAfter = (failures: number): Millis =>
  failures < FREE_FAILURES
    ? 0
    : Math.min(LONGEST_WAIT, 2 ** Math.min(20, failures - FREE_FAILURES + 1) * SECOND);

/** Error `wait`: not before `untilMs`. A clock that was set back never makes the wait longer than it would be anew. */
export function mayTry(
  { failures, lastAt }: Attempts,
  now: Millis,
): Result<null, { readonly kind: 'wait'; readonly untilMs: Millis }> {
  const wait = waitAfter(failures);
  const untilMs = Math.min(lastAt, now) + wait;
  return untilMs <= now ? ok(null) : err({ kind: 'wait', untilMs });
}

/**
 * To be stored *before* the passphrase is tried, so that killing the browser gives no free guess; once it was right,
 * store `NO_ATTEMPTS`.
 */
export const countAttempt = ({ failures }: Attempts, now: Millis): Attempts => ({
  failures: failures + 1,
  lastAt: now,
});

/** Stored attempts; nonsense counts as none, so that a damaged record never locks anybody out. */
export function readAttempts(value: unknown): Attempts {
  if (typeof value !== 'object' || value === null) return NO_ATTEMPTS;
  const { failures, lastAt } = value as Partial<Attempts>;
  const isSane = Number.isSafeInteger(failures) && Number.isFinite(lastAt) && (failures ?? -1) >= 0;
  return isSane ? { failures: failures ?? 0, lastAt: lastAt ?? 0 } : NO_ATTEMPTS;
}
