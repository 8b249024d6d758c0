/** All anchors of an item, and the addresses it asks money or calls to go to. */
import { neutralise } from '@/lib/core/text';
import { clip } from '@/lib/callouts/classify/sentences';
import type { CalloutItem } from '@/lib/callouts/item';

import { findAddresses, hostOf, type Addresses, type Found } from './addresses';
import type { Anchor, PaymentAddress } from './anchors';
import { nameKey } from './transliterate';

export type Anchors = {
  readonly anchors: readonly Anchor[];
  readonly payments: readonly PaymentAddress[];
  readonly phones: readonly Found[];
  /** Keys of probable people: two capitalised words in a row, each as two name keys. */
  readonly people: readonly (readonly [string, string])[];
};

const AMOUNT =
  /(?<![\d.,:/-])\d{1,3}(?:[ .,'\u00a0\u202f]\d{3}){1,3}(?![\d])|(?<![\d.,:/-])\d{2,9}(?![\d.:/]|,\d)/g;
const WORD = /\p{L}[\p{L}\p{M}]{2,39}/gu;
/** Words near which an address takes money, in all languages at once. */
const GIVING =
  /don(?:a|at|e|o|s|ne)|spend|give|gift|fund|chip|pledg|contribu|kontribu|pay|zahl|cagnotte|caisse|caja|cassa|fondo|fonds|apoi|ajud|ayud|help|support|soli|colect|collect|raccol|recolh|recaud|transfer|überweis|vers(?:ez|a|ate)|bonific|donativ|vaquinha|pix|mb ?way|bizum|alias|upi|iban|konto|wave|momo|satispay|paypal|venmo|cash ?app|zelle|revolut|twint|lydia|wero|кошел|карт|сбор|собира|помо|перев|донат|счет|счёт|реквизит|ενίσχ|δωρ|κατάθ|καταθ|εισφ|λογαριασμ|έραν|εράν|ταμείο/iu;
const HANDLE =
  /(?:alias|venmo|cash ?app|paypal\.me|revolut|twint|upi|pix|postepay|satispay|кошел[её]к)[:\s]{1,3}(?:@|\$)?((?=[\w.$@-]*[.@_$\d]|[A-Z.]{6,})[\w.$-]{4,40}(?:@[\w.-]{2,40})?)/giu;
const PAY_PHONE = /mb ?way|bizum|pix|wave|momo|orange money|twint|satispay|zelle|сбп|сбер|карт/iu;

export function findAnchors(item: CalloutItem): Anchors {
  const text = neutralise(clip(`${item.title}\n${item.text}`));
  const found = findAddresses(text);
  const anchors: Anchor[] = [];
  const add = (type: Anchor['type'], { key, text: shown }: { key: string; text: string }): void => {
    anchors.push({ type, key, text: shown });
  };
  for (const url of found.urls) {
    if (url.key.includes('/')) add('url', url);
    add('host', { key: hostOf(url.key), text: hostOf(url.key) });
  }
  for (const mail of found.mails) {
    add('mail', mail);
    const host = mail.key.split('@')[1] ?? '';
    if (host.includes('.')) add('host', { key: host, text: host });
  }
  for (const account of [...found.ibans, ...found.accounts]) add('account', account);
  for (const phone of found.phones) add('phone', phone);
  const words = blank(text, found);
  for (const match of words.matchAll(AMOUNT)) {
    const key = match[0].replace(/\D/g, '');
    // Small numbers are days and counts, four digits from 2010 on years.
    if (Number(key) > 31 && !/^20[12]\d$/.test(key)) add('amount', { key, text: match[0] });
  }
  for (const match of words.matchAll(WORD)) {
    const key = nameKey(match[0]);
    if (key.length >= 3)
      add('name', { key: isProper(words, match) ? `^${key}` : key, text: match[0] });
  }
  return {
    anchors: unique(anchors),
    payments: paymentsOf(text, found),
    phones: found.phones,
    people: peopleIn(words),
  };
}

const PERSON =
  /(?<![\p{L}.!?]\s?)(\p{Lu}\p{Ll}{2,20}) (?:de |da |del |van |von |al-|bin )?(\p{Lu}\p{Ll}{2,20})(?![\p{L}])/gu;

function peopleIn(text: string): (readonly [string, string])[] {
  const people: (readonly [string, string])[] = [];
  for (const match of text.matchAll(PERSON)) {
    const pair = [nameKey(match[1] ?? ''), nameKey(match[2] ?? '')] as const;
    if (pair.every((key) => key.length >= 2) && people.length < 20) people.push(pair);
  }
  return people;
}

/** Capitalised inside a sentence: probably a name. */
function isProper(text: string, match: RegExpExecArray): boolean {
  if (!/^\p{Lu}/u.test(match[0])) return false;
  return /[\p{L}\p{N},;:(–-]\s?["«„“»]?$/u.test(
    text.slice(Math.max(0, match.index - 3), match.index),
  );
}

function blank(text: string, found: Addresses): string {
  let rest = text;
  for (const one of Object.values(found).flat()) {
    rest = rest.replace(one.text, ' '.repeat(one.text.length));
  }
  return rest;
}

function paymentsOf(text: string, found: Addresses): PaymentAddress[] {
  const near = (at: number): string => text.slice(Math.max(0, at - 90), at + 60);
  const before = (at: number): string => text.slice(Math.max(0, at - 40), at);
  const payments: PaymentAddress[] = [];
  for (const { key, text: shown } of found.ibans) payments.push({ type: 'iban', key, text: shown });
  for (const { key, text: shown } of found.accounts)
    payments.push({ type: 'account', key, text: shown });
  for (const { key, text: shown, at } of found.urls) {
    if (GIVING.test(key) || GIVING.test(near(at)))
      payments.push({ type: 'link', key, text: shown });
  }
  for (const { key, text: shown, at } of found.mails) {
    if (!/\.[a-z]{2,}$/.test(key)) payments.push({ type: 'handle', key, text: shown });
    else if (/pix|paypal|zelle|interac/i.test(before(at)))
      payments.push({ type: 'mail', key, text: shown });
  }
  for (const { key, text: shown, at } of found.phones) {
    if (PAY_PHONE.test(before(at))) payments.push({ type: 'phone', key, text: shown });
  }
  for (const match of text.matchAll(HANDLE)) {
    const handle = (match[1] ?? '').replace(/[.,]+$/, '');
    payments.push({ type: 'handle', key: handle.toLowerCase(), text: handle });
  }
  return payments;
}

const unique = (anchors: readonly Anchor[]): Anchor[] => [
  ...new Map(anchors.map((anchor) => [`${anchor.type}:${anchor.key}`, anchor])).values(),
];
