/** Introductions as people hand them on: cards that say «I verified this key, and call its owner so». */
import { oneLine } from '@/lib/core/text';
import type { Result } from '@/lib/core/result';
import type { Millis } from '@/lib/core/time';

import { type Fingerprint, isFingerprint } from './fingerprint';
import { type HandoverError, isMillis, readHandover, writeHandover } from './handover';

export type Card = {
  readonly of: Fingerprint;
  /** What the introducer calls them: a proposal, never a petname by itself. */
  readonly name: string;
  readonly at: Millis;
  /** Null: as long as nothing else is said. */
  readonly until: Millis | null;
  /** True takes an earlier card back. */
  readonly withdrawn: boolean;
};

/** A card with who gave it: the key whose signature over the text was checked. */
export type Introduction = Card & { readonly by: Fingerprint };

const MOST_CARDS = 5000;
const LONGEST_NAME = 80;

/** The text to be signed by the introducer. It does not say who that is: only the signature does. */
export const writeCards = (cards: readonly Card[]): string => writeHandover('cards', { cards });

/**
 * Cards of a text whose signature was checked, `by` being the key that signed it. Errors: `no-handover` (another text),
 * `too-new`, `damaged` (nothing of it is taken).
 */
export const readCards = (text: string, by: Fingerprint): Result<Introduction[], HandoverError> =>
  readHandover('cards', text, ({ cards }) => {
    if (!Array.isArray(cards) || cards.length > MOST_CARDS) return null;
    const read = cards.map((card) => readCard(card, by));
    return read.every((card) => card !== null) ? read : null;
  });

function readCard(value: unknown, by: Fingerprint): Introduction | null {
  if (typeof value !== 'object' || value === null) return null;
  const { of, name, at, until, withdrawn } = value as Readonly<Record<string, unknown>>;
  if (!isFingerprint(of) || of === by || typeof name !== 'string' || !isMillis(at)) return null;
  if (!(until === null || isMillis(until)) || typeof withdrawn !== 'boolean') return null;
  return { by, of, name: oneLine(name, LONGEST_NAME), at, until, withdrawn };
}

/** A day of difference between clocks is no forgery. */
const CLOCK_TOLERANCE: Millis = 24 * 60 * 60 * 1000;

/** The cards that hold at `now`: of each introducer the latest on each key, unless withdrawn, expired or from the future. */
export function standing(introductions: readonly Introduction[], now: Millis): Introduction[] {
  const latest = new Map<string, Introduction>();
  for (const each of introductions) {
    if (each.at > now + CLOCK_TOLERANCE) continue;
    const key = `${each.by} ${each.of}`;
    const other = latest.get(key);
    if (other === undefined || isLater(each, other)) latest.set(key, each);
  }
  return [...latest.values()].filter(
    ({ until, withdrawn }) => !withdrawn && (until === null || until > now),
  );
}

// At the same moment taking back wins, in whatever order the cards arrive.
const isLater = (a: Introduction, b: Introduction): boolean =>
  a.at === b.at ? a.withdrawn && !b.withdrawn : a.at > b.at;
