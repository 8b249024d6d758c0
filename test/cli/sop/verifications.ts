/** VERIFICATIONS lines: time, signing key, certificate, mode. */
import { utf8 } from '@/lib/core/bytes';
import type { SignatureVerdict } from '@/lib/pgp/verdict';

import { type Parsed, parseDate } from './arguments';
import { fail } from './failure';

/** Valid signatures whose date lies within the bounds that the options `before` and `after` name. */
export function accepted(
  verdicts: readonly SignatureVerdict[],
  args: Parsed,
  options: { notBefore: string; notAfter: string },
  now: Date,
): SignatureVerdict[] {
  const notBefore = parseDate(args.one(options.notBefore), now);
  const notAfter = parseDate(args.one(options.notAfter), now);
  return verdicts.filter(
    ({ state, created }) =>
      state === 'valid' &&
      created !== null &&
      (notBefore === null || created >= notBefore) &&
      (notAfter === null || created <= notAfter),
  );
}

export const verificationLines = (verdicts: readonly SignatureVerdict[]) =>
  utf8(
    verdicts
      .map(({ created, signingFingerprint, fingerprint, mode }) => {
        const time = created?.toISOString().replace(/\.\d+Z$/, 'Z') ?? '';
        return `${time} ${signingFingerprint} ${fingerprint} mode:${mode}\n`;
      })
      .join(''),
  );

/** NO_SIGNATURE with what was wrong with each. */
export const noSignature = (verdicts: readonly SignatureVerdict[]): never =>
  fail(
    'NO_SIGNATURE',
    verdicts.length === 0
      ? 'no signature'
      : verdicts
          .map(({ keyId, state, reason }) => `${keyId}: ${state}${reason && ` (${reason})`}`)
          .join('; '),
  );
