/** Who signed, in words, tied to the petname that the user gave: never to what the message claims of itself. */
import { Notice, type Tone } from '@/lib/ui/components/notice';
import { t } from '@/lib/ui/words';

export type SignerState =
  | { readonly kind: 'verified' | 'known' | 'you' | 'ended'; readonly petname: string }
  | { readonly kind: 'unknown' | 'unsigned' | 'invalid' };

export function Signer({ signer }: { signer: SignerState }) {
  const { tone, words } = say(signer);
  return (
    <Notice tone={tone}>
      {'petname' in signer && <h2>{t('readFrom', signer.petname)}</h2>}
      <p>{words}</p>
    </Notice>
  );
}

function say(signer: SignerState): { tone: Tone; words: string } {
  switch (signer.kind) {
    case 'verified':
    case 'you':
      return { tone: 'good', words: t(signer.kind === 'you' ? 'readYours' : 'readVerified') };
    case 'known':
      return { tone: 'alert', words: t('readUnverified') };
    case 'ended':
      return { tone: 'bad', words: t('readExpiredSigner') };
    case 'unknown':
      return { tone: 'alert', words: t('readUnknownSigner') };
    case 'unsigned':
      return { tone: 'alert', words: t('readUnsigned') };
    case 'invalid':
      return { tone: 'bad', words: t('readInvalid') };
  }
}
