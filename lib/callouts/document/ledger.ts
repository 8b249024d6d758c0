/** Judges a verified document against what was seen before: expiry, replay, replacement, withdrawal. */
import { DAY, MINUTE, type Millis } from '@/lib/core/time';

import type { CalloutDocument } from './callout-document';

/** The newest version of each callout, per signing key. Plain data, to be stored. */
export type LedgerEntry = {
  readonly id: string;
  /** Fingerprint of the key that signed it. */
  readonly key: string;
  readonly issuedMs: Millis;
  readonly expiresMs: Millis;
  readonly cancelled: boolean;
  /** Id of the callout that replaced it, or null. */
  readonly supersededBy: string | null;
};

export type Ledger = readonly LedgerEntry[];

export type Standing =
  | { readonly kind: 'current' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'expired'; readonly expiresMs: Millis }
  | { readonly kind: 'not-yet'; readonly issuedMs: Millis }
  | { readonly kind: 'superseded'; readonly by: string }
  /** An older version of a callout whose newer one is known. */
  | { readonly kind: 'replayed'; readonly newestMs: Millis }
  /** The id belongs to another key: someone speaks for someone else. */
  | { readonly kind: 'other-key'; readonly key: string };

/** Clocks differ; a document from further ahead is refused. */
const SKEW = 10 * MINUTE;
/** An entry is forgotten this long after its callout expired: then a replay is expired anyway. */
const KEEP = 30 * DAY;

/** How a document, whose signature by `key` was verified, stands at `nowMs`. */
export function standingOf(
  ledger: Ledger,
  document: CalloutDocument,
  key: string,
  nowMs: Millis,
): Standing {
  const known = ledger.find((entry) => entry.id === document.id);
  if (known && known.key !== key) return { kind: 'other-key', key: known.key };
  if (document.issuedMs > nowMs + SKEW) return { kind: 'not-yet', issuedMs: document.issuedMs };
  if (known && document.issuedMs < known.issuedMs) {
    return { kind: 'replayed', newestMs: known.issuedMs };
  }
  if (document.cancel || known?.cancelled === true) return { kind: 'cancelled' };
  const by = known?.supersededBy ?? null;
  if (by !== null) return { kind: 'superseded', by };
  if (document.expiresMs <= nowMs) return { kind: 'expired', expiresMs: document.expiresMs };
  return { kind: 'current' };
}

/** The ledger after seeing a document; unchanged if it is refused. A key replaces and cancels only its own callouts. */
export function record(
  ledger: Ledger,
  document: CalloutDocument,
  key: string,
  nowMs: Millis,
): Ledger {
  const { kind } = standingOf(ledger, document, key, nowMs);
  if (kind === 'other-key' || kind === 'not-yet' || kind === 'replayed') return ledger;
  const known = ledger.find((entry) => entry.id === document.id);
  const entry: LedgerEntry = {
    id: document.id,
    key,
    issuedMs: document.issuedMs,
    expiresMs: document.expiresMs,
    // Once withdrawn, a callout stays so: a new call needs a new id.
    cancelled: document.cancel || known?.cancelled === true,
    supersededBy: known?.supersededBy ?? null,
  };
  return [
    ...ledger
      .filter((other) => other.id !== document.id && other.expiresMs + KEEP > nowMs)
      .map((other) =>
        other.key === key && document.supersedes.includes(other.id)
          ? { ...other, supersededBy: document.id }
          : other,
      ),
    entry,
  ];
}
