/** How strong a trail is: bounded, hard to flood, fading. */

/** One report as evidence. */
export type Sign = {
  /** Who speaks: a key's fingerprint, else the registrable domain, else the feed. One voice counts once. */
  readonly voice: string;
  /** Reports with the same words share a name here: copies count little. */
  readonly wording: string;
  /** How far the voice is trusted, 0 to 1: see TRUST. */
  readonly trust: number;
  /** From `freshness`, 0 to 1. */
  readonly freshness: number;
};

/** Trust in a voice: unknown, or with a verified signature of a person the user trusts (1 to 3). */
export const TRUST = { unknown: 0.4, signed: 0.55, trusted: [0.65, 0.8, 0.92] } as const;

/** What a copy of known words counts beside an independent report. */
const COPY = 0.3;

/**
 * The lesser of two noisy-ors, each bounded and rising with evidence. By voices: 1 - product of (1 - trust x freshness),
 * a voice counting once, by its strongest report. By wordings: of each wording the strongest report counts in full,
 * the same words of other voices only COPY. So a thousand copies from one domain count as one, copies elsewhere hardly,
 * more independent evidence never weakens and age never strengthens. A closed trail is at 0.
 */
export function strengthOf(signs: readonly Sign[], isClosed: boolean): number {
  if (isClosed) return 0;
  const byVoice = strongest(signs, ({ voice }) => voice);
  const byVoiceAndWording = strongest(signs, ({ voice, wording }) => `${voice}\n${wording}`);
  const wordings = new Map<string, number[]>();
  for (const sign of byVoiceAndWording) {
    wordings.set(sign.wording, [...(wordings.get(sign.wording) ?? []), weigh(sign)]);
  }
  let doubt = 1;
  for (const weights of wordings.values()) {
    weights
      .sort((a, b) => b - a)
      .forEach((weight, i) => {
        doubt *= 1 - weight * (i === 0 ? 1 : COPY);
      });
  }
  return Math.min(1 - doubt, 1 - byVoice.reduce((rest, sign) => rest * (1 - weigh(sign)), 1));
}

/** The strongest sign of each group. */
function strongest(signs: readonly Sign[], groupOf: (sign: Sign) => string): Sign[] {
  const best = new Map<string, Sign>();
  for (const sign of signs) {
    const known = best.get(groupOf(sign));
    if (!known || weigh(sign) > weigh(known)) best.set(groupOf(sign), sign);
  }
  return [...best.values()];
}

const clamp = (x: number): number => (x > 0 ? Math.min(1, x) : 0);
const weigh = (sign: Sign): number => clamp(sign.trust) * clamp(sign.freshness);
