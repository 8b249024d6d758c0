/** DATA from standard input, as bytes or as the text that it has to be. */
import type { Content } from '@/lib/pgp/literal';
import type { SigningError } from '@/lib/pgp/make-signature';

import { fail } from './failure';

/** `as`: the value of `--as`; EXPECTED_TEXT if a text is wanted and the bytes are not UTF-8. */
export function contentOf(bytes: Uint8Array, as: string): Content {
  if (as === 'binary') return { bytes };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fail('EXPECTED_TEXT', 'the input is not UTF-8 text');
  }
}

/** The value of `--as`, or UNSUPPORTED_OPTION. */
export function chooseAs(value: string | undefined, allowed: readonly string[]): string {
  const as = value ?? 'binary';
  return allowed.includes(as) ? as : fail('UNSUPPORTED_OPTION', `--as=${as} is unknown`);
}

export function failSigning(error: SigningError): never {
  switch (error.kind) {
    case 'locked':
      return fail('KEY_IS_PROTECTED', 'a signing key is locked');
    case 'not-a-secret-key':
      return fail('BAD_DATA', 'no secret key to sign with');
    case 'cannot-sign':
      return fail('KEY_CANNOT_SIGN', error.reason);
  }
}
