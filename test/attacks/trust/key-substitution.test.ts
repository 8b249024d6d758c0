/** Somebody in the middle who shows each side a key of their own. */
import { describe, expect, it } from 'vitest';

import { addKey, currentKeys, verifyKey } from '@/lib/trust/contact';
import { recogniseKey } from '@/lib/trust/key-change';
import { answerOffer, checkAnswer, createOffer, offerUri } from '@/lib/trust/meeting';
import { isSameCode, spokenWords } from '@/lib/trust/spoken-code';

import { contact, contactKey, keyOf } from '@/test/unit/trust/people';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const [ana, bo, eve] = [keyOf(1), keyOf(2), keyOf(3)];

describe('a key in the middle', () => {
  it('is heard when Ana reads her own words to somebody who was given Eve’s key', async () => {
    expect(isSameCode((await spokenWords(ana)).join(' '), await spokenWords(eve))).toBe(false);
  });

  it('is seen when Eve passes the pictures on with her key in both', async () => {
    const offer = createOffer(ana, random);
    const relayed = offerUri(offer).replace(ana, eve);
    const met = await answerOffer(relayed, bo);
    const answer = met.ok ? (met.value.answerUri ?? '') : '';
    for (const shown of [answer, answer.replace(bo, eve)]) {
      expect(await checkAnswer(offer, shown)).toMatchObject({
        ok: false,
        error: { kind: 'other-meeting' },
      });
    }
  });

  it('is a change, never a replacement: the verified key stays in use until the user decides', () => {
    const known = verifyKey(
      contact('Ana', { fingerprint: ana, addresses: ['ana@example.org'] }),
      ana,
      { method: 'qr', at: 0 },
    );
    const incoming = { fingerprint: eve, names: ['Ana'], addresses: ['ana@example.org'] };
    expect(recogniseKey([known], incoming)).toMatchObject({
      kind: 'changed',
      resembles: [{ wasVerified: true, before: [ana] }],
    });
    const waiting = addKey(known, contactKey({ ...incoming, state: 'pending' }));
    expect(currentKeys(waiting).map(({ fingerprint }) => fingerprint)).toEqual([ana]);
  });
});
