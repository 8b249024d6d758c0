/** Two people, two pictures: both know afterwards whose key they saw. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerOffer, checkAnswer, createOffer, offerUri } from '@/lib/trust/meeting';

import { anyFingerprint, keyOf } from './people';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const [ana, bo, eve] = [keyOf(1), keyOf(2), keyOf(3)];

async function answerBy(own: string, picture: string): Promise<string> {
  const met = await answerOffer(picture, own);
  if (!met.ok || met.value.answerUri === null) throw new Error('no answer');
  return met.value.answerUri;
}

describe('a meeting', () => {
  it('tells each the other’s key', async () => {
    await fc.assert(
      fc.asyncProperty(anyFingerprint, anyFingerprint, async (first, second) => {
        fc.pre(first !== second);
        const offer = createOffer(first, random);
        const met = await answerOffer(offerUri(offer), second);
        if (!met.ok) throw new Error(met.error.kind);
        expect(met.value.fingerprint).toBe(first);
        expect(await checkAnswer(offer, met.value.answerUri ?? '')).toEqual({
          ok: true,
          value: second,
        });
      }),
    );
  });

  it('goes one way with a code of another program, which cannot be answered', async () => {
    expect(await answerOffer(`OPENPGP4FPR:${ana}`, bo)).toEqual({
      ok: true,
      value: { fingerprint: ana, answerUri: null },
    });
  });

  it('with oneself is none', async () => {
    const offer = createOffer(ana, random);
    expect(await answerOffer(offerUri(offer), ana)).toEqual({
      ok: false,
      error: { kind: 'own-code' },
    });
    expect(await checkAnswer(offer, offerUri(offer))).toEqual({
      ok: false,
      error: { kind: 'own-code' },
    });
  });

  it('needs a code', async () => {
    expect(await answerOffer('https://example.org', ana)).toEqual({
      ok: false,
      error: { kind: 'no-code' },
    });
    expect((await checkAnswer(createOffer(ana, random), 'hello')).ok).toBe(false);
  });

  it('does not take an answer from another meeting, nor a code that was printed before', async () => {
    const offer = createOffer(ana, random);
    const old = await answerBy(bo, offerUri(createOffer(ana, random)));
    for (const picture of [old, `OPENPGP4FPR:${bo}`, offerUri(createOffer(bo, random))]) {
      expect(await checkAnswer(offer, picture)).toEqual({
        ok: false,
        error: { kind: 'other-meeting', fingerprint: bo },
      });
    }
  });

  it('does not take an answer whose key was put in place of the answering one', async () => {
    const offer = createOffer(ana, random);
    const answer = await answerBy(bo, offerUri(offer));
    expect((await checkAnswer(offer, answer.replace(bo, eve))).ok).toBe(false);
  });

  it('ends without success when the answering side was shown another key than the offered one', async () => {
    const offer = createOffer(ana, random);
    const answer = await answerBy(bo, offerUri(offer).replace(ana, eve));
    expect((await checkAnswer(offer, answer)).ok).toBe(false);
  });
});
