/** Where a private message is written: our own window, so that the page sees ciphertext only. */
import { useEffect, useState } from 'preact/hooks';

import { Notice } from '@/lib/ui/components/notice';
import { TextArea } from '@/lib/ui/components/text-area';
import { sayList, t } from '@/lib/ui/words';

import { ComposeResult, type SealedReason } from './compose-result';
import { type Reader, Readers } from './readers';

export type ComposeField = { readonly singleLine: boolean; readonly maxLength: number | null };
export type ComposeDraft = { readonly text: string; readonly people: readonly string[] };

export type SealInput = {
  readonly text: string;
  readonly people: readonly string[];
  readonly sign: boolean;
};
export type SealOutcome =
  /** On its way into the field; this window closes. */
  | { readonly kind: 'delivering' }
  | { readonly kind: 'sealed'; readonly armored: string; readonly reason: SealedReason }
  | { readonly kind: 'problem'; readonly name: string; readonly why: string }
  | { readonly kind: 'failed' };

export type ComposeProps = {
  readonly me: string;
  readonly people: readonly Reader[];
  /** The field that was right-clicked, or null where there is none that can be written. */
  readonly field: ComposeField | null;
  /** A field was clicked, but its page lets no extension in. */
  readonly fieldRefused: boolean;
  readonly draft: ComposeDraft | null;
  /** A message that was sealed before and did not reach its field. */
  readonly undelivered: { readonly armored: string; readonly reason: SealedReason } | null;
  readonly seal: (input: SealInput) => Promise<SealOutcome>;
  /** True once the draft is sealed on the disk. */
  readonly saveDraft: (draft: ComposeDraft) => Promise<boolean>;
  readonly dropDraft: () => void;
  readonly addPeople: () => void;
  readonly close: () => void;
};

// How long a pause in typing is before the draft is sealed and kept.
const PAUSE_MS = 600;

export function Compose(props: ComposeProps) {
  const [text, setText] = useState(props.draft?.text ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.draft?.people));
  const [sign, setSign] = useState(true);
  const [kept, setKept] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SealOutcome | null>(
    props.undelivered === null ? null : { kind: 'sealed', ...props.undelivered },
  );
  const people = [...chosen];
  useEffect(() => {
    if (text === '') return undefined;
    const keep = () =>
      void props.saveDraft({ text, people }).then((saved) => setKept(saved ? text : null));
    const timer = setTimeout(keep, PAUSE_MS);
    // A window that is closed or covered does not wait for the pause.
    document.addEventListener('visibilitychange', keep);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [text, chosen]);
  const seal = async () => {
    setBusy(true);
    setOutcome(await props.seal({ text, people, sign }));
    setBusy(false);
  };
  if (outcome?.kind === 'sealed') {
    return <ComposeResult armored={outcome.armored} reason={outcome.reason} close={props.close} />;
  }
  const names = props.people.filter(({ id }) => chosen.has(id)).map(({ petname }) => petname);
  return (
    <main>
      <h1>{t('composeTitle')}</h1>
      {props.field === null && (
        <Notice>{t(props.fieldRefused ? 'composeNoField' : 'composeWillCopy')}</Notice>
      )}
      {props.field?.singleLine === true && <Notice>{t('composeSingleLine')}</Notice>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <Readers
          people={props.people}
          chosen={chosen}
          onChange={setChosen}
          addPeople={props.addPeople}
        />
        <TextArea focus label={t('composeMessage')} value={text} onInput={setText} />
        <output class="quiet">{kept !== null && kept === text ? t('composeDraftKept') : ''}</output>
        <label class="choice">
          <input type="checkbox" checked={sign} onChange={() => setSign(!sign)} />
          <span>
            {t('composeSign', props.me)} <span class="quiet">{t('composeSignExplain')}</span>
          </span>
        </label>
        <p>
          {names.length === 0
            ? t('composeOnlyYou')
            : t('composeOnly', sayList([...names, t('you')]))}
        </p>
        {outcome?.kind === 'problem' && (
          <Notice tone="bad">{t('composeProblem', outcome.name, outcome.why)}</Notice>
        )}
        {outcome?.kind === 'failed' && <Notice tone="bad">{t('somethingFailed')}</Notice>}
        <div class="row">
          <button class="main" disabled={busy || text.trim() === ''}>
            {busy ? t('composeSealing') : sealLabel(props.field)}
          </button>
          {props.draft !== null && (
            <button
              type="button"
              onClick={() => {
                props.dropDraft();
                setText('');
              }}
            >
              {t('composeDraftDrop')}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

const sealLabel = (field: ComposeField | null) =>
  field === null || field.singleLine ? t('composeSealCopy') : t('composeSeal');
