/** Items for tests: each names only what matters to it. */
import type { CalloutItem, Kind } from '@/lib/callouts/item';
import type { Verdict } from '@/lib/callouts/recognise';

let count = 0;

export function anItem(given: Partial<CalloutItem>): CalloutItem {
  count += 1;
  return {
    source: `Feed ${count}`,
    id: `item-${count}`,
    title: '',
    text: '',
    link: `https://feed${count}.example.org/${count}`,
    published: '2026-11-20T10:00:00Z',
    ...given,
  };
}

export const aVerdict = (id: string, given: Partial<Verdict> & { kind?: Kind } = {}): Verdict => ({
  id,
  score: 0.9,
  isCallout: true,
  kind: 'other',
  cues: [],
  when: null,
  until: null,
  whenSentence: null,
  untilSentence: null,
  closed: null,
  ...given,
});
