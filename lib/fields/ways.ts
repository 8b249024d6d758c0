/** The ways of putting text into an editable region, in the order in which they are tried. */
import { runCommand } from './command';
import { paste, toHtml } from './events';
import { isSelectionIn, selectAll } from './selection';

export type Way = {
  /** A command writes into the selection behind the editor's back: what is shown then is no proof. */
  readonly isCommand: boolean;
  /** False where the browser cannot take it back. */
  readonly undo: boolean;
  /** False where this way would do harm. */
  readonly suits: (host: HTMLElement) => boolean;
  /** Writes over the selection, which is all of `host`. */
  readonly write: (host: HTMLElement, text: string) => void;
};

const event = (write: Way['write']): Way => ({
  isCommand: false,
  undo: true,
  suits: () => true,
  write,
});
const command = (write: Way['write']): Way => ({
  isCommand: true,
  undo: true,
  suits: isSelectionIn,
  write,
});

/** A command before the pastes would destroy what some editors hold (facts/fields.md 2). */
export const WAYS: readonly Way[] = [
  event((host, text) => paste(host, text, { html: true })),
  event((host, text) => paste(host, text, { html: false })),
  command((host, text) => runCommand(host, 'insertHTML', toHtml(text))),
  command((host, text) => runCommand(host, 'insertText', text)),
  command((host, text) => insertLines(host, text, 'insertLineBreak')),
  command((host, text) => insertLines(host, text, 'insertParagraph')),
  {
    // Firefox 153 deletes nothing that is selected inside a shadow root: every command before did nothing.
    isCommand: true,
    undo: false,
    suits: (host) => host.getRootNode() !== host.ownerDocument,
    write: (host, text) => {
      host.replaceChildren();
      selectAll(host);
      runCommand(host, 'insertHTML', toHtml(text));
    },
  },
];

function insertLines(host: HTMLElement, text: string, between: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) runCommand(host, between);
    if (line !== '') runCommand(host, 'insertText', line);
  });
}
