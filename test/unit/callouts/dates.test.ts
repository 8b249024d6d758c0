/** Reading start and limit out of a text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readItem } from '@/lib/callouts/classify/read-item';
import { extractDates } from '@/lib/callouts/dates/extract';
import type { Kind } from '@/lib/callouts/item';

import { anItem } from './item';

/** Published on Friday, 20 November 2026. */
const datesOf = (text: string, kind: Kind, language = 'en') => {
  const { when, until } = extractDates(readItem(anItem({ text, language })), kind);
  return { when: when?.local ?? null, until: until?.local ?? null };
};

describe('the start of an event', () => {
  it.each<[language: string, text: string, when: string]>([
    ['en', 'Join us on Saturday 28 November at 2pm outside the town hall.', '2026-11-28T14:00'],
    ['en', 'The hearing is on December 3 at 9:30 in Courtroom 4. Please come.', '2026-12-03T09:30'],
    ['en', 'Meet tomorrow at noon by the fountain with your neighbours.', '2026-11-21T12:00'],
    ['es', 'Nos vemos el sábado 28 de noviembre a las 18:30 en la plaza.', '2026-11-28T18:30'],
    ['es', 'Concentración el jueves a las siete y media de la tarde, ven.', '2026-11-26T19:30'],
    ['fr', 'Rassemblement mardi 1er décembre à 14 h 30 devant le tribunal.', '2026-12-01T14:30'],
    ['fr', 'On se retrouve demain à midi place du marché, venez nombreux.', '2026-11-21T12:00'],
    [
      'de',
      'Kommt am Fr., 27.11., um 17 Uhr zum Rathaus, wir treffen uns dort.',
      '2026-11-27T17:00',
    ],
    ['de', 'Wir treffen uns morgen um halb acht im Hof und der Kaffee ist da.', '2026-11-21T07:30'],
    ['pt', 'Concentração no sábado, 28 de novembro, às 15h, na praça. Venham.', '2026-11-28T15:00'],
    ['it', 'Ci troviamo venerdì 27 novembre alle ore 8.30 sotto il portone.', '2026-11-27T08:30'],
    ['el', 'Ραντεβού την Τρίτη 24 Νοεμβρίου στις 6 μ.μ. στην πλατεία, ελάτε.', '2026-11-24T18:00'],
    ['ru', 'Собираемся во вторник, 24 ноября, в 10:30 у входа в суд.', '2026-11-24T10:30'],
    ['ru', 'Заседание 24 ноября в половине двенадцатого, приходите.', '2026-11-24T11:30'],
  ])('%s: %s', (language, text, when) => {
    expect(datesOf(text, 'gathering', language).when).toBe(when);
  });

  it('is a day alone if the text names no hour', () => {
    expect(datesOf('Join us on 5 December in the park.', 'gathering').when).toBe('2026-12-05');
  });

  it('takes an hour from a later sentence', () => {
    const text = 'The march is on 5 December. We gather at 11 am by the bridge.';
    expect(datesOf(text, 'gathering').when).toBe('2026-12-05T11:00');
  });
});

describe('a limit', () => {
  it.each<[language: string, text: string, until: string]>([
    ['en', 'Please sign the petition by 4 December.', '2026-12-04'],
    ['en', 'We need the money before the end of the month, please give.', '2026-11-30'],
    ['es', 'Escribe antes del 2 de diciembre a la fiscalía.', '2026-12-02'],
    ['fr', 'Écrivez au ministre avant le 4 décembre, merci.', '2026-12-04'],
    ['de', 'Bitte unterschreibt bis zum 4. Dezember auf unserer Seite.', '2026-12-04'],
    ['pt', 'Escrevam até 4 de dezembro para a embaixada, por favor.', '2026-12-04'],
    ['it', 'Firmate entro il 4 dicembre, servono altre firme.', '2026-12-04'],
    ['el', 'Υπογράψτε ως τις 4 Δεκεμβρίου στη σελίδα μας.', '2026-12-04'],
    ['ru', 'Подпишите обращение до 4 декабря на нашем сайте.', '2026-12-04'],
  ])('%s: %s', (language, text, until) => {
    expect(datesOf(text, 'urgent_action', language)).toEqual({ when: null, until });
  });

  it('stands beside the start where calls are wanted between two hours', () => {
    const text = 'On 3 December, between 10 am and 4 pm, call the office.';
    expect(datesOf(text, 'call_in')).toEqual({
      when: '2026-12-03T10:00',
      until: '2026-12-03T16:00',
    });
  });
});

it.each([
  ['3 January', '2027-01-03'],
  ['12 November', null],
  ['20 July', null],
])('a day without a year is the next one, unless it was just now: %s', (day, when) => {
  expect(datesOf(`Join the walk on ${day}.`, 'gathering').when).toBe(when);
});

describe('a doubtful date is no date', () => {
  it.each<[why: string, text: string, kind: Kind]>([
    ['a day that does not exist', 'Join us on 31 November at noon.', 'gathering'],
    ['a version number', 'Version 3.12 was released and 24.7 follows.', 'gathering'],
    ['a telephone number', 'Call 555-0142 and ask for Ana.', 'call_in'],
    ['day and month that may be either', 'Come on 5/12 to the square.', 'gathering'],
    ['hours around the clock', 'The fridge is open 24/7, bring food.', 'mutual_aid'],
    ['what is over', 'On Tuesday police arrested nineteen people.', 'gathering'],
  ])('%s', (_why, text, kind) => {
    expect(datesOf(text, kind)).toEqual({ when: null, until: null });
  });

  it('and without a publication date there is none', () => {
    const item = anItem({ text: 'Join us on Saturday at noon.', published: null });
    expect(extractDates(readItem(item), 'gathering')).toEqual({ when: null, until: null });
  });
});

it('shows the sentence that states the time', () => {
  const item = anItem({
    text: 'We need you. Join us on 5 December at 11 am. Bring tea.',
    language: 'en',
  });
  expect(extractDates(readItem(item), 'gathering').when?.sentence).toBe(
    'Join us on 5 December at 11 am.',
  );
});

it('never names a day before publication', () => {
  const days = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('January', 'April', 'July', 'November', 'December'),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  fc.assert(
    fc.property(days, ({ day, month, hour }) => {
      const { when } = datesOf(`Come on ${day} ${month} at ${hour}:30 to the hall.`, 'gathering');
      expect(when === null || when >= '2026-11-20').toBe(true);
    }),
  );
});
