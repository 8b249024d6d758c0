import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type MessageName, protocol } from '@/lib/messaging/protocol';
import { type Handlers, route } from '@/lib/messaging/router';

const called: string[] = [];
const handlers = Object.fromEntries(
  Object.keys(protocol).map((name) => [
    name,
    () => {
      called.push(name);
      return Promise.resolve(null);
    },
  ]),
) as unknown as Handlers;

const refusal = async (caller: 'page' | 'content' | 'stranger', message: unknown) => {
  called.length = 0;
  const reply = await route(handlers, caller, message);
  return reply.ok ? 'accepted' : reply.error.kind;
};

describe('messages that somebody forges', () => {
  it.each(Object.keys(protocol) as MessageName[])(
    'a content script may not send %s, whatever it carries',
    async (name) => {
      expect(await refusal('content', { name, input: null })).toBe('forbidden');
      expect(await refusal('stranger', { name, input: null })).toBe('forbidden');
      expect(called).toEqual([]);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'the name «%s» from the prototype is no message',
    async (name) => {
      expect(await refusal('page', { name, input: null })).toBe('unknown-message');
    },
  );

  it.each([
    ['nothing', null],
    ['a string', 'feeds/poll'],
    ['no input', { name: 'feeds/poll' }],
    ['more than an envelope', { name: 'feeds/poll', input: null, caller: 'page' }],
  ])('%s is refused', async (_, message) => {
    expect(await refusal('page', message)).not.toBe('accepted');
  });

  it.each([
    ['compose/deliver', { token: '../../etc', armored: '', draftId: null }],
    ['compose/deliver', { token: 'a'.repeat(32), armored: 1, draftId: null }],
    ['feeds/follow', { url: 'x'.repeat(10_000), ownServer: false }],
    ['alerts/mark', { ids: 'all', state: 'seen' }],
    ['alerts/mark', { ids: [], state: 'new' }],
  ])('%s with input of another shape is refused', async (name, input) => {
    expect(await refusal('page', { name, input })).toBe('bad-input');
    expect(called).toEqual([]);
  });

  it('no message of any shape makes the router throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        await route(handlers, 'page', message);
      }),
    );
  });
});
