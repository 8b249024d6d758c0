/** Decides who sent a message from what the browser stamped on it. */
import type { Caller } from './protocol';

/** The parts of `runtime.MessageSender` that a sender cannot forge. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
};

/**
 * `page` only if the sender is this extension and its document lies under the extension's own origin; any other
 * document of ours (a content script in a web page) is `content`; everything else is a `stranger`.
 */
export function callerOf(sender: Sender, self: { id: string; origin: string }): Caller {
  if (sender.id !== self.id) return 'stranger';
  const root = self.origin.endsWith('/') ? self.origin : `${self.origin}/`;
  return sender.url?.startsWith(root) === true ? 'page' : 'content';
}
