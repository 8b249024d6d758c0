/** Reports of one callout become one trail; look-alikes do not. */
import { describe, expect, it } from 'vitest';

import type { CalloutItem, Kind } from '@/lib/callouts/item';
import type { Judged } from '@/lib/callouts/trails/judge';
import { builtInBackground } from '@/lib/callouts/model';
import { makeTrails, type Trail } from '@/lib/callouts/trails/trail';

import { anItem, aVerdict } from './item';

const nowMs = Date.parse('2026-11-21T10:00:00Z');
const told = (
  item: CalloutItem,
  kind: Kind,
  when: string | null = null,
  until: string | null = null,
): Judged => ({
  item,
  verdict: aVerdict(item.id, { kind, when, until }),
});
const trailsOf = (...judged: Judged[]): Trail[] =>
  makeTrails(judged, { nowMs, background: builtInBackground() });
const groups = (trails: readonly Trail[]): string[] =>
  trails.map(({ items }) => items.toSorted().join('+')).toSorted();

const union = told(
  anItem({
    id: 'union',
    source: 'Harbour Tenants Union',
    title: 'Bail for the Quay Street Four',
    text: 'Marta Okoye and three neighbours of Quay Street were arrested on the stairs. Bail is $4,200, due by 27 November. Give at https://give.example.org/quay4.',
  }),
  'legal_fund',
  null,
  '2026-11-27',
);
const paper = told(
  anItem({
    id: 'paper',
    source: 'Harbour Reader',
    title: 'Four charged after stairwell protest',
    text: 'Marta Okoye, 41, and three others from Quay Street need $4,200 by the 27th. The union is collecting at give.example.org/quay4.',
  }),
  'legal_fund',
  null,
  '2026-11-27',
);
const spanish = told(
  anItem({
    id: 'spanish',
    source: 'Radio Muelle',
    language: 'es',
    title: 'Fianza para las cuatro de Quay Street',
    text: 'Marta Okoye y tres vecinas de Quay Street fueron detenidas. Hacen falta 4.200 dólares hasta el 27: give.example.org/quay4.',
  }),
  'legal_fund',
  null,
  '2026-11-27',
);

describe('merging', () => {
  it('joins reports across sources and languages and says why', () => {
    const [trail, ...rest] = trailsOf(union, paper, spanish);
    expect(rest).toEqual([]);
    expect(trail?.items).toEqual(['union', 'paper', 'spanish']);
    expect(trail?.sources).toHaveLength(3);
    expect(trail?.until).toBe('2026-11-27');
    expect(trail?.links.flatMap(({ evidence }) => evidence.map(({ type }) => type))).toContain(
      'url',
    );
  });

  it('does not join two people by one bail fund', () => {
    const other = told(
      anItem({
        id: 'other',
        title: 'Bail for Dele Price',
        text: 'Dele Price sold oranges at the station and sits in the county jail. His bail is $900. Please give at give.example.org/quay4.',
      }),
      'legal_fund',
    );
    expect(groups(trailsOf(union, other))).toEqual(['other', 'union']);
  });

  it('does not join two callouts that share a telephone', () => {
    const one = told(
      anItem({ id: 'soup', title: 'Soup', text: 'Peel carrots with us. Call 555-0142.' }),
      'mutual_aid',
    );
    const two = told(
      anItem({
        id: 'office',
        title: 'Office',
        text: 'Two people to come along to the job centre. Call 555 01 42.',
      }),
      'other',
    );
    expect(groups(trailsOf(one, two))).toEqual(['office', 'soup']);
  });

  it('parts two events at one place on one day by their hours', () => {
    const at = (id: string, text: string, hour: string): Judged =>
      told(anItem({ id, title: `Castle Square ${id}`, text }), 'gathering', `2026-11-28T${hour}`);
    const morning = at(
      'plane',
      'On Saturday 28 November we count the plane trees of Castle Square at 10:00.',
      '10:00',
    );
    const evening = at(
      'ward',
      'On Saturday 28 November we march for the maternity ward from Castle Square at 15:00.',
      '15:00',
    );
    expect(groups(trailsOf(morning, evening))).toEqual(['plane', 'ward']);
  });

  it('obeys a person who splits or joins', () => {
    const apart = makeTrails([union, paper], {
      nowMs,
      background: builtInBackground(),
      decisions: [{ a: 'union', b: 'paper', together: false }],
    });
    expect(groups(apart)).toEqual(['paper', 'union']);
    const soup = told(anItem({ id: 'soup', text: 'Peel carrots with us tonight.' }), 'mutual_aid');
    const joined = makeTrails([union, soup], {
      nowMs,
      background: builtInBackground(),
      decisions: [{ a: 'soup', b: 'union', together: true }],
    });
    expect(groups(joined)).toEqual(['soup+union']);
  });

  it('puts every callout into exactly one trail, and nothing else', () => {
    const news: Judged = {
      item: anItem({ id: 'news', text: 'The council met.' }),
      verdict: aVerdict('news', { isCallout: false, score: 0.01 }),
    };
    expect(groups(trailsOf(union, news, paper))).toEqual(['paper+union']);
  });
});

describe('conflicts', () => {
  const altered = (text: string): Judged =>
    told(
      anItem({ id: 'altered', source: 'Share Now', title: 'Bail for the Quay Street Four', text }),
      'legal_fund',
      null,
      '2026-11-27',
    );

  it.each([
    [
      'another page',
      'Marta Okoye and three neighbours of Quay Street need $4,200 by 27 November. Give at https://quay4-help.example.com/pay.',
    ],
    [
      'an account beside it',
      'Marta Okoye and three neighbours of Quay Street need $4,200 by 27 November. Donate: IBAN DE00 5559 9999 0077 1122 33.',
    ],
  ])('warns of %s', (_what, text) => {
    const [trail, ...rest] = trailsOf(union, paper, altered(text));
    expect(rest).toEqual([]);
    expect(trail?.conflicts.map(({ about }) => about)).toContain('donation');
  });

  it('is silent about one source that moved its page itself', () => {
    const moved = told(
      anItem({
        id: 'moved',
        source: 'Harbour Tenants Union',
        title: 'Bail for the Quay Street Four',
        text: 'Marta Okoye and three neighbours of Quay Street need $4,200 by 27 November. Give at https://new.example.org/quay4.',
      }),
      'legal_fund',
      null,
      '2026-11-27',
    );
    const [trail, ...rest] = trailsOf(union, moved);
    expect(rest).toEqual([]);
    expect(trail?.conflicts).toEqual([]);
  });

  it('is silent where sources agree', () => {
    expect(trailsOf(union, paper, spanish)[0]?.conflicts).toEqual([]);
  });
});

describe('closing', () => {
  const closing = (source: string): Judged => ({
    item: anItem({
      id: 'closing',
      source,
      published: '2026-11-21T08:00:00Z',
      title: 'Bail for the Quay Street Four is paid',
      text: 'Marta Okoye and her three neighbours of Quay Street are home. The page give.example.org/quay4 is closed.',
    }),
    verdict: aVerdict('closing', {
      isCallout: false,
      score: 0.1,
      kind: 'legal_fund',
      closed: 'fulfilled',
    }),
  });

  it('sinks a trail at once when one of its sources says it is done', () => {
    const [trail] = trailsOf(union, paper, closing('Harbour Tenants Union'));
    expect(trail?.closedBy).toEqual(['closing']);
    expect(trail?.strength).toBe(0);
  });

  it('does not let a stranger silence a callout', () => {
    const [trail] = trailsOf(union, paper, closing('Someone Else'));
    expect(trail?.closedBy).toEqual([]);
    expect(trail?.strength).toBeGreaterThan(0);
  });
});
