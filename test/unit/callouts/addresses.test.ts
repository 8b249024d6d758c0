/** Addresses, accounts, numbers and names, in a form that is the same everywhere. */
import { describe, expect, it } from 'vitest';

import { findAddresses } from '@/lib/callouts/anchors/addresses';
import { findAnchors } from '@/lib/callouts/anchors/find-anchors';
import { nameKey, transliterate } from '@/lib/callouts/anchors/transliterate';

import { anItem } from './item';

const keys = (text: string) => {
  const found = findAddresses(text);
  return {
    urls: found.urls.map(({ key }) => key),
    mails: found.mails.map(({ key }) => key),
    ibans: found.ibans.map(({ key }) => key),
    phones: found.phones.map(({ key }) => key),
  };
};

describe('telephone numbers', () => {
  it.each([
    ['Call 555-0142 now', '5550142'],
    ['Звоните: 8 (555) 010-20-30', '0102030'],
    ['ruf an: 0555 / 606 707', '5606707'],
    ['+44 20 5550 1420 is the desk', '5501420'],
  ])('%s', (text, key) => {
    expect(keys(text).phones).toEqual([key]);
  });

  it.each([
    '14 000 euros to find',
    'on 2026-11-24',
    'from 2024-2026',
    'IBAN DE00 5550 0000 1234 5678 00',
  ])('are not seen in: %s', (text) => {
    expect(keys(text).phones).toEqual([]);
  });
});

describe('web addresses', () => {
  it.each([
    ['Give at https://www.Example.org/Fund/?utm_source=x.', 'example.org/Fund'],
    ['see fund.example.org/ana, please', 'fund.example.org/ana'],
  ])('%s', (text, key) => {
    expect(keys(text).urls).toEqual([key]);
  });

  it('are not seen in abbreviations and e-mail addresses', () => {
    expect(keys('e.g. this, i.e. that; write to ana@example.org').urls).toEqual([]);
  });
});

it('an account is one account however it is spaced', () => {
  expect(keys('IBAN DE00 5550 0000 1234 5678 00').ibans).toEqual(
    keys('IBAN DE00555000001234567800').ibans,
  );
});

describe('names across scripts', () => {
  it.each([
    ['Βρεττού', 'Vrettou'],
    ['Зимник', 'Zimnik'],
    ['Θαλασσινή', 'Thalassini'],
  ])('%s is %s', (foreign, latin) => {
    expect(nameKey(foreign)).toBe(nameKey(latin));
  });

  it('keep one key in several cases', () => {
    expect(nameKey('Алена')).toBe(nameKey('Алене'));
    expect(transliterate('Мир')).toBe('mir');
  });
});

describe('where money goes', () => {
  const payments = (text: string): string[] =>
    findAnchors(anItem({ text })).payments.map(({ type, key }) => `${type} ${key}`);

  it.each([
    ['Donate at https://give.example.org/ana', ['link give.example.org/ana']],
    ['Конверт на карту 5550 1212 3434 9999', ['account 5550121234349999']],
    ['Alias: OLLA.BARRIO.9', ['handle olla.barrio.9']],
    ['Send a pix: ana@example.org', ['mail ana@example.org']],
    ['MB Way 955 550 142, obrigada', ['phone 5550142']],
  ])('%s', (text, expected) => {
    expect(payments(text)).toEqual(expect.arrayContaining(expected));
  });

  it('is not a page that nobody is asked to pay at', () => {
    expect(payments('The programme is on https://news.example.org/today')).toEqual([]);
  });
});
