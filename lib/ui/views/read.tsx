/** Opens a private message in our own window and says, outside the text, who it is from and whether that is sure. */
import { useState } from 'preact/hooks';

import { CopyButton } from '@/lib/ui/components/copy-button';
import { Notice } from '@/lib/ui/components/notice';
import { SecretField } from '@/lib/ui/components/secret-field';
import { TextArea } from '@/lib/ui/components/text-area';
import { t, type WordKey } from '@/lib/ui/words';

import { type SignerState, Signer } from './signer';

export type ReadOutcome =
  | {
      readonly kind: 'opened';
      readonly text: string;
      readonly signer: SignerState;
      readonly repaired: boolean;
      readonly warnings: readonly OpenWarning[];
    }
  | { readonly kind: ReadProblem; readonly detail?: string };

type OpenWarning = 'weak-cipher' | 'not-encrypted' | 'not-utf8' | 'signed-for-others';

const warningWords: Record<OpenWarning, WordKey> = {
  'weak-cipher': 'readWeakCipher',
  'not-encrypted': 'readNotEncrypted',
  'not-utf8': 'readNotUtf8',
  'signed-for-others': 'readSignedForOthers',
};

export type ReadProblem =
  | 'no-message'
  | 'no-key'
  | 'needs-password'
  | 'wrong-password'
  | 'tampered'
  | 'too-weak'
  | 'unsupported'
  | 'too-large';

const problemWords: Record<ReadProblem, WordKey> = {
  'no-message': 'readNoMessage',
  'no-key': 'readNoKey',
  'needs-password': 'readNeedsPassword',
  'wrong-password': 'readWrongPassword',
  tampered: 'readTampered',
  'too-weak': 'readWeak',
  unsupported: 'readUnsupported',
  'too-large': 'readTooLarge',
};

export type ReadProps = {
  /** What came of the text that was selected, or null where nothing was selected yet. */
  readonly first: ReadOutcome | null;
  readonly message: string;
  readonly read: (message: string, password: string | null) => Promise<ReadOutcome>;
  readonly reply: () => void;
  readonly close: () => void;
};

export function Read(props: ReadProps) {
  const [message, setMessage] = useState(props.message);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ReadOutcome | null>(props.first);
  if (outcome?.kind === 'opened') return <Opened {...props} {...outcome} />;
  const asksPassword = outcome?.kind === 'needs-password' || outcome?.kind === 'wrong-password';
  const read = async () => {
    setBusy(true);
    setOutcome(await props.read(message, password === '' ? null : password));
    setBusy(false);
  };
  return (
    <main>
      <h1>{t('readTitle')}</h1>
      {outcome !== null && (
        <Notice tone={asksPassword ? 'plain' : 'bad'}>
          {t(problemWords[outcome.kind], outcome.detail ?? '')}
        </Notice>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        {asksPassword ? (
          <SecretField label={t('readPassword')} value={password} onInput={setPassword} focus />
        ) : (
          <TextArea code focus label={t('readPaste')} value={message} onInput={setMessage} />
        )}
        <button class="main" disabled={busy || message.trim() === ''}>
          {busy ? t('readReading') : t('readOpen')}
        </button>
      </form>
    </main>
  );
}

const Opened = (
  props: Extract<ReadOutcome, { kind: 'opened' }> & Pick<ReadProps, 'reply' | 'close'>,
) => (
  <main>
    <h1>{t('readTitle')}</h1>
    <Signer signer={props.signer} />
    {props.warnings.map((warning) => (
      <Notice key={warning} tone="alert">
        {t(warningWords[warning])}
      </Notice>
    ))}
    <div class="plaintext" dir="auto">
      {props.text}
    </div>
    {props.repaired && <p class="quiet">{t('readRepaired')}</p>}
    <div class="row">
      <button class="main" onClick={props.reply}>
        {t('readReply')}
      </button>
      <CopyButton label={t('readCopy')} text={props.text} />
      <button onClick={props.close}>{t('close')}</button>
    </div>
  </main>
);
