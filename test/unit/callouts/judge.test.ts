/** Items judged together: a quiet report is lifted by a loud one of another source. */
import { describe, expect, it } from 'vitest';

import type { CalloutItem } from '@/lib/callouts/item';
import { builtInBackground } from '@/lib/callouts/model';
import { corroborate, sinkClosings, type Judged } from '@/lib/callouts/trails/judge';

import { anItem, aVerdict } from './item';

const loud = anItem({
  id: 'loud',
  source: 'Tenants Union',
  language: 'en',
  title: 'Stop the eviction of Marta Okoye, 14 Quay Street',
  text: 'Bailiffs are booked for Marta Okoye at 14 Quay Street on Thursday. Join us on the steps.',
});
const quiet = anItem({
  id: 'quiet',
  source: 'A Baker’s Diary',
  language: 'en',
  title: 'Rolls for Quay Street',
  text: 'Marta Okoye has packed her clock. Thursday I carry two trays to number 14 Quay Street.',
});

const judge = (item: CalloutItem, score: number, more = {}): Judged => ({
  item,
  verdict: aVerdict(item.id, {
    score,
    isCallout: score >= 0.5,
    kind: 'eviction',
    when: '2026-11-26T07:00',
    ...more,
  }),
});
const isLifted = (...judged: Judged[]): boolean =>
  corroborate(judged, builtInBackground()).find(({ item }) => item.id === 'quiet')?.verdict
    .isCallout === true;

describe('a doubtful report', () => {
  it('is lifted by a sure one of another source, and says so', () => {
    const [first, second] = corroborate(
      [judge(loud, 0.95), judge(quiet, 0.3)],
      builtInBackground(),
    );
    expect(first).toEqual(judge(loud, 0.95));
    expect(second?.verdict).toMatchObject({ isCallout: true });
    expect(second?.verdict.cues[0]?.text).toBe('=also Tenants Union');
  });

  it.each<[what: string, others: Judged[], own: Judged]>([
    ['by its own source', [judge({ ...loud, source: quiet.source }, 0.95)], judge(quiet, 0.3)],
    ['by one that is doubtful itself', [judge(loud, 0.55)], judge(quiet, 0.3)],
    ['if it is hardly likely', [judge(loud, 0.95)], judge(quiet, 0.05)],
    ['if it says cancelled', [judge(loud, 0.95)], judge(quiet, 0.3, { closed: 'cancelled' })],
    [
      'by one of another season',
      [judge({ ...loud, published: '2026-08-01T10:00:00Z' }, 0.95)],
      judge(quiet, 0.3),
    ],
    [
      'by what has nothing to do with it',
      [judge(anItem({ text: 'Peel carrots with us tonight.' }), 0.95)],
      judge(quiet, 0.3),
    ],
  ])('is not lifted %s', (_what, others, own) => {
    expect(isLifted(...others, own)).toBe(false);
  });
});

describe('a later word of the same source', () => {
  const done = anItem({
    id: 'done',
    source: 'Tenants Union',
    language: 'en',
    published: '2026-11-26T12:00:00Z',
    title: 'Marta Okoye stays at 14 Quay Street',
    text: 'The eviction at 14 Quay Street is called off and Marta Okoye stays. Thank you, nobody needs to come on Friday.',
  });
  const isSunk = (...judged: Judged[]): boolean =>
    sinkClosings(judged, builtInBackground()).find(({ item }) => item.id === 'done')?.verdict
      .isCallout === false;

  it('that reports the end is no callout', () => {
    expect(isSunk(judge(loud, 0.95), judge(done, 0.7))).toBe(true);
  });

  it.each<[what: string, call: Judged, end: Judged]>([
    ['if another source called', judge({ ...loud, source: 'Others' }, 0.95), judge(done, 0.7)],
    [
      'if it came before the call',
      judge({ ...loud, published: '2026-11-27T12:00:00Z' }, 0.95),
      judge(done, 0.7),
    ],
    ['if it is sure to be a call itself', judge(loud, 0.95), judge(done, 0.97)],
    [
      'if it says nothing of an end',
      judge(loud, 0.95),
      judge({ ...done, title: 'Marta Okoye', text: loud.text }, 0.7),
    ],
  ])('stays one %s', (_what, call, end) => {
    expect(isSunk(call, end)).toBe(false);
  });
});
