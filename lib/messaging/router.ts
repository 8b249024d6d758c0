/** Routes one message to its handler, or refuses it. Knows no browser API, so every refusal is a unit test. */
import * as v from 'valibot';

import { err, ok, type Result } from '@/lib/core/result';

import { type Caller, type InputOf, type MessageName, type OutputOf, protocol } from './protocol';

export type Refusal =
  | { kind: 'unknown-message' }
  | { kind: 'forbidden' }
  | { kind: 'bad-input' }
  | { kind: 'failed' };

export type Handlers = {
  readonly [N in MessageName]: (input: InputOf<N>) => Promise<OutputOf<N>>;
};

const envelope = v.strictObject({ name: v.string(), input: v.unknown() });

/**
 * Answers `message` from `caller` with the handler's output. Errors: `unknown-message` (no such name, or no envelope),
 * `forbidden` (the caller is not in the protocol's list), `bad-input` (not of the message's schema).
 */
export async function route(
  handlers: Handlers,
  caller: Caller,
  message: unknown,
): Promise<Result<unknown, Refusal>> {
  const parsed = v.safeParse(envelope, message);
  if (!parsed.success || !Object.hasOwn(protocol, parsed.output.name)) {
    return err({ kind: 'unknown-message' });
  }
  const name = parsed.output.name as MessageName;
  if (!protocol[name].callers.includes(caller)) return err({ kind: 'forbidden' });
  const input = v.safeParse(protocol[name].input, parsed.output.input);
  if (!input.success) return err({ kind: 'bad-input' });
  const handle = handlers[name] as (input: unknown) => Promise<unknown>;
  return ok(await handle(input.output));
}
