/** Start and limit of a callout, as its text states them; a doubtful date is no date. */
import { assertNever } from '@/lib/core/result';
import type { ReadItem } from '@/lib/callouts/classify/read-item';
import type { Kind } from '@/lib/callouts/item';

import type { Candidate } from './candidates';
import { toLocalIso, type Day } from './day';

/** A stated time and the sentence that states it. `local` is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export type Stated = { readonly local: string; readonly sentence: string };

export type Dates = { readonly when: Stated | null; readonly until: Stated | null };

/** Chooses among the times an item names. Without a publication date no day can be told: then nothing is. */
export const extractDates = ({ times, published }: ReadItem, kind: Kind): Dates =>
  published === null ? { when: null, until: null } : choose(times, kind, published);

/** Which candidate is the start and which the limit depends on what is asked for. */
function choose(candidates: readonly Candidate[], kind: Kind, published: Day): Dates {
  const rank = (list: readonly Candidate[]): Candidate | null => best(list, kind);
  const starts = candidates.filter((one) => !one.limit);
  const limits = candidates.filter((one) => one.limit && !one.closing);
  const timed = starts.filter((one) => one.minutes !== null);
  const limit = rank(limits);
  // A day to come that is named plainly, without an hour: the deed, the vote, the parcel that leaves.
  const plain = starts.filter((one) => one.certainty > 1 && one.day > published);
  switch (kind) {
    case 'court':
    case 'gathering':
    case 'eviction': {
      // Today without an hour is the date of the bulletin, not of the event.
      const dated = starts.filter((one) => one.minutes !== null || one.day > published);
      const start = rank(dated.length > 0 ? dated : starts);
      // A limit beside a day to be there counts only where people must put their names down first.
      if (!start && limit !== null && limit.minutes !== null) {
        return { when: stated(limit), until: null };
      }
      const signUp = limits.find(
        (one) => one.concepts.has('volunteer') && one.day <= (start?.day ?? 0),
      );
      return {
        when: stated(start && withHour(start, starts, kind)),
        until: stated(start ? (signUp ?? null) : limit),
      };
    }
    case 'call_in': {
      const start = rank(timed.filter((one) => !one.carried));
      const closing = start && closingOf(start, candidates);
      if (closing) return { when: stated(start), until: stated(closing) };
      return {
        when: null,
        until: stated(
          limit ?? start ?? rank(plain) ?? only(starts.filter(({ day }) => day > published)),
        ),
      };
    }
    case 'urgent_action':
      return { when: null, until: stated(limit ?? rank(plain)) };
    case 'fund':
    case 'legal_fund': {
      const start = rank(timed.filter((one) => isParty(one)));
      return { when: stated(start), until: stated(limit ?? (start ? null : only(plain))) };
    }
    case 'letters': {
      const start = rank(timed);
      return { when: stated(start), until: stated(limit ?? (start ? null : only(plain))) };
    }
    case 'mutual_aid':
    case 'other': {
      const start = rank(timed);
      const closing = start && closingOf(start, candidates);
      return { when: stated(start), until: stated(limit ?? closing) };
    }
    default:
      return assertNever(kind);
  }
}

/** What a sentence about this kind's own day speaks of. */
const ABOUT: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  court: ['court'],
  eviction: ['eviction'],
  gathering: ['demo'],
  mutual_aid: ['volunteer', 'need', 'supplies'],
};

/** Points for how plainly it is stated and how close to the matter. */
const points = (one: Candidate, kind: Kind): number =>
  one.certainty +
  (one.minutes === null ? 0 : 2) +
  (one.concepts.has('come') ? 0.5 : 0) +
  (ABOUT[kind]?.some((concept) => one.concepts.has(concept)) === true ? 0.5 : 0) -
  (one.carried ? 1 : 0);

/** The first in the text wins a draw. */
const best = (list: readonly Candidate[], kind: Kind): Candidate | null =>
  list.reduce<Candidate | null>(
    (top, one) => (top === null || points(one, kind) > points(top, kind) ? one : top),
    null,
  );

/** Money is raised at a party in the evening, or where the text asks people to come. */
const isParty = (one: Candidate): boolean =>
  one.concepts.has('come') || one.concepts.has('fun') || (one.minutes ?? 0) >= 17 * 60;

/** The candidate if all name the same day: several unmarked days are a doubt. */
const only = (list: readonly Candidate[]): Candidate | null =>
  list.every((one) => one.day === list[0]?.day) ? (list[0] ?? null) : null;

/** The hour of the same day from another sentence; before a bailiff people gather early. */
function withHour(start: Candidate, starts: readonly Candidate[], kind: Kind): Candidate {
  const same = starts.filter((one) => one.day === start.day && one.minutes !== null);
  if (kind !== 'eviction') return start.minutes === null ? (same[0] ?? start) : start;
  return (
    same
      .map((one) =>
        one.guessed && (one.minutes ?? 0) >= 16 * 60
          ? { ...one, minutes: (one.minutes ?? 0) - 12 * 60 }
          : one,
      )
      .toSorted((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0))[0] ?? start
  );
}

/** The closing hour or last day that belongs to the same opening hours. */
const closingOf = (start: Candidate, all: readonly Candidate[]): Candidate | null =>
  all.find((one) => one.limit && one.order === start.order && one.day > start.day) ??
  all.find((one) => one.closing && one.day === start.day && one.order === start.order) ??
  null;

const stated = (one: Candidate | null): Stated | null =>
  one && { local: toLocalIso(one.day, one.minutes), sentence: one.sentence };
