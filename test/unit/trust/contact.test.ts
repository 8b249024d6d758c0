/** People keep their petnames and verifications, whatever keys come. */
import { describe, expect, it } from 'vitest';

import {
  addKey,
  currentKeys,
  setKeyState,
  toPetname,
  verifyKey,
  withdrawVerification,
} from '@/lib/trust/contact';

import { contact, contactKey, keyOf } from './people';

const verification = { method: 'words', at: 7 } as const;

describe('a contact', () => {
  it('takes another key beside the first', () => {
    const ana = addKey(contact('Ana', {}), contactKey({ fingerprint: keyOf(2), state: 'pending' }));
    expect(ana.keys.map(({ state }) => state)).toEqual(['current', 'pending']);
    expect(currentKeys(ana)).toHaveLength(1);
  });

  it('does not lose a verification when the same key comes again', () => {
    const ana = verifyKey(contact('Ana', {}), keyOf(1), verification);
    expect(addKey(ana, contactKey())).toBe(ana);
  });

  it('does not gain a verification that came with a key', () => {
    const forged = contactKey({ fingerprint: keyOf(2), verification });
    expect(addKey(contact('Ana', {}), forged).keys[1]?.verification).toBeNull();
  });

  it('uses a pending key once the user has verified it, and not a retired one', () => {
    const pending = contact('Ana', {}, { fingerprint: keyOf(2), state: 'pending' });
    const verified = verifyKey(pending, keyOf(2), verification);
    const moved = setKeyState(verified, keyOf(1), 'retired');
    expect(currentKeys(moved).map(({ fingerprint }) => fingerprint)).toEqual([keyOf(2)]);
    expect(currentKeys(setKeyState(moved, keyOf(1), 'current'))).toHaveLength(2);
  });

  it('lets the user take a verification back', () => {
    const ana = verifyKey(contact('Ana', {}), keyOf(1), verification);
    expect(withdrawVerification(ana, keyOf(1))).toEqual(contact('Ana', {}));
  });

  it('stays as it is when a key is meant that it does not have', () => {
    expect(verifyKey(contact('Ana', {}), keyOf(9), verification)).toEqual(contact('Ana', {}));
  });
});

it.each([
  ['  Ana \n from the  kitchen ', 'Ana from the kitchen'],
  ['An\u202ea', 'Ana'],
  ['\u200b ', null],
  ['', null],
])('«%s» is kept as the petname «%s»', (text, petname) => {
  expect(toPetname(text)).toBe(petname);
});
