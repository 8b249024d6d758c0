/** A short message that stands out, announced to screen readers when it appears. */
import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'good' | 'alert' | 'bad';

export const Notice = ({
  tone = 'plain',
  children,
}: {
  tone?: Tone;
  children: ComponentChildren;
}) => (
  <div class={`notice ${tone}`} role={tone === 'bad' || tone === 'alert' ? 'alert' : 'status'}>
    {children}
  </div>
);
