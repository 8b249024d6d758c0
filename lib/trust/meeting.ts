/** Two people verify each other with two pictures: one shows a QR code, the other answers with one. */
import { toHex, utf8 } from '@/lib/core/bytes';
import { err, ok, type Result } from '@/lib/core/result';
import type { Random } from '@/lib/core/time';

import type { Fingerprint } from './fingerprint';
import { readFingerprintUri, writeFingerprintUri } from './fingerprint-uri';

const TAG_BYTES = 16;
const tagOf = (bytes: Uint8Array): string => toHex(bytes.slice(0, TAG_BYTES)).toUpperCase();

/** Kept by whoever showed the first picture until the answer comes, or the window closes. */
export type Offer = { readonly fingerprint: Fingerprint; readonly challenge: string };

export const createOffer = (fingerprint: Fingerprint, random: Random): Offer => ({
  fingerprint,
  challenge: tagOf(random(TAG_BYTES)),
});

/** What the first picture holds. */
export const offerUri = ({ fingerprint, challenge }: Offer): string =>
  writeFingerprintUri({ fingerprint, challenge, answer: null });

export type MeetingError =
  /** No `OPENPGP4FPR:` code. */
  | { readonly kind: 'no-code' }
  /** One's own code, as in a mirror. */
  | { readonly kind: 'own-code' }
  /** A good code, but no answer to this offer: printed before, from another meeting, or of another key. */
  | { readonly kind: 'other-meeting'; readonly fingerprint: Fingerprint };

export type Met = {
  /** Whose key was shown, by a device that the user saw with their own eyes. */
  readonly fingerprint: Fingerprint;
  /** What to show back, or null if the other side's code cannot be answered: another program made it. */
  readonly answerUri: string | null;
};

/** For whoever reads the first picture: whom it shows, and the second picture. */
export async function answerOffer(
  picture: string,
  own: Fingerprint,
): Promise<Result<Met, MeetingError>> {
  const offer = readFingerprintUri(picture);
  if (offer === null) return err({ kind: 'no-code' });
  const { fingerprint, challenge } = offer;
  if (fingerprint === own) return err({ kind: 'own-code' });
  if (challenge === null) return ok({ fingerprint, answerUri: null });
  const answer = await answerTo({ fingerprint, challenge }, own);
  return ok({
    fingerprint,
    answerUri: writeFingerprintUri({ fingerprint: own, challenge: null, answer }),
  });
}

/** For whoever showed the first picture and reads the second: whom it shows, if it answers this very offer. */
export async function checkAnswer(
  offer: Offer,
  picture: string,
): Promise<Result<Fingerprint, MeetingError>> {
  const shown = readFingerprintUri(picture);
  if (shown === null) return err({ kind: 'no-code' });
  const { fingerprint, answer } = shown;
  if (fingerprint === offer.fingerprint) return err({ kind: 'own-code' });
  return answer === (await answerTo(offer, fingerprint))
    ? ok(fingerprint)
    : err({ kind: 'other-meeting', fingerprint });
}

/** Says: I saw this challenge beside this key of yours, and this is my key. */
async function answerTo({ fingerprint, challenge }: Offer, own: Fingerprint): Promise<string> {
  const said = ['mycel meeting 1', challenge, fingerprint, own].join('\n');
  return tagOf(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(said))));
}
