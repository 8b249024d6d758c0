/** Sends messages to the background and serves them there. */
import { err, type Result } from '@/lib/core/result';
import { callerOf } from '@/lib/messaging/caller';
import type { InputOf, MessageName, OutputOf } from '@/lib/messaging/protocol';
import { type Handlers, type Refusal, route } from '@/lib/messaging/router';

import { browser } from './browser';

/** Registers the handlers. Must run in the first tick of the background. */
export function serveMessages(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    route(handlers, callerOf(sender, self), message).then(reply, (bug: unknown) => {
      console.error(bug);
      reply(err({ kind: 'failed' }));
    });
    return true; // the answer comes later
  });
}

/** Asks the background. The background may be dead: the browser starts it again for this. */
export async function ask<N extends MessageName>(
  name: N,
  input: InputOf<N>,
): Promise<Result<OutputOf<N>, Refusal>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, input });
    return reply as Result<OutputOf<N>, Refusal>;
  } catch {
    // It died while answering.
    return err({ kind: 'failed' });
  }
}
