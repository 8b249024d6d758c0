/** What can come of making or bringing a key, and the words for what went wrong. */
import type { WordKey } from '@/lib/ui/words';

export type KeyOutcome =
  | { readonly kind: 'ready'; readonly certificate: string }
  | { readonly kind: KeyProblem };

export type KeyProblem =
  | 'key-passphrase'
  | 'key-not-found'
  | 'key-stub'
  | 'key-unusable'
  | 'email-invalid'
  | 'name-missing'
  | 'other-passphrase'
  | 'disk-full'
  | 'failed';

export const problemWords: Record<KeyProblem, WordKey> = {
  'key-passphrase': 'keyPassphraseWrong',
  'key-not-found': 'keyNotFound',
  'key-stub': 'keyStub',
  'key-unusable': 'keyUnusable',
  'email-invalid': 'emailInvalid',
  'name-missing': 'nameNeeded',
  'other-passphrase': 'otherPassphrase',
  'disk-full': 'diskFull',
  failed: 'somethingFailed',
};
