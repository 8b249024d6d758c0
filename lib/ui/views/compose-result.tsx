/** A sealed message that is not in its field: shown for copying, with the reason in words. Nothing is lost. */
import { CopyButton } from '@/lib/ui/components/copy-button';
import { Notice } from '@/lib/ui/components/notice';
import { TextArea } from '@/lib/ui/components/text-area';
import { t } from '@/lib/ui/words';

export type SealedReason =
  | { readonly kind: 'copied' | 'copy' | 'not-inserted' | 'field-gone' | 'single-line' }
  | { readonly kind: 'too-long'; readonly room: number };

export const ComposeResult = (props: {
  armored: string;
  reason: SealedReason;
  close: () => void;
}) => (
  <main>
    <h1>{t('composeSealed')}</h1>
    <Notice tone={props.reason.kind === 'copied' ? 'good' : 'alert'}>
      {explain(props.reason, props.armored)}
    </Notice>
    <TextArea code label={t('composeSealed')} value={props.armored} />
    <div class="row">
      <CopyButton main label={t('copy')} text={props.armored} />
      <button onClick={props.close}>{t('close')}</button>
    </div>
  </main>
);

function explain(reason: SealedReason, armored: string): string {
  switch (reason.kind) {
    case 'copied':
      return t('composeCopied');
    case 'copy':
      return t('composeCopyFailed');
    case 'not-inserted':
      return t('composeNotInserted');
    case 'field-gone':
      return t('composeFieldGone');
    case 'single-line':
      return t('composeSingleLine');
    case 'too-long':
      return t('composeTooLong', String(reason.room), String(armored.length));
  }
}
