/** A whole window that asks for the passphrase first. */
import { type UnlockOutcome, UnlockForm } from '@/lib/ui/components/unlock-form';

export const UnlockPage = (props: { unlock: (passphrase: string) => Promise<UnlockOutcome> }) => (
  <main>
    <UnlockForm unlock={props.unlock} />
  </main>
);
