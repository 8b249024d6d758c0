/** Items judged together: a quiet report is lifted by a loud one of another source. */
import { describe, expect, it } from 'vitest';

import type { CalloutItem } from '@/lib/callouts/item';
import { builtInBackground } from '@/lib/callouts/model';
import { corroborate, type Judged } from '@/lib/callouts/trails/judge';

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
