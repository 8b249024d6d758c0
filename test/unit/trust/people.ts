/** Made-up keys and people for tests of trust. */
import * as fc from 'fast-check';

import type { Contact, ContactKey } from '@/lib/trust/contact';

/** The fingerprint of the person with this number. */
export const keyOf = (number: number): string =>
  number.toString(16).toUpperCase().padStart(40, 'A');

export const anyFingerprint = fc
  .tuple(
    fc.constantFrom(40, 64),
    fc.infiniteStream(fc.constantFrom(...'0123456789ABCDEF'.split(''))),
  )
  .map(([length, digits]) => Array.from({ length }, () => digits.next().value).join(''));

export const contactKey = (key: Partial<ContactKey> = {}): ContactKey => ({
  fingerprint: keyOf(1),
  names: [],
  addresses: [],
  addedAt: 0,
  state: 'current',
  verification: null,
  ...key,
});

export const contact = (petname: string, ...keys: Partial<ContactKey>[]): Contact => ({
  id: petname,
  petname,
  keys: keys.map(contactKey),
});
