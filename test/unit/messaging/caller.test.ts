import { describe, expect, it } from 'vitest';

import { callerOf } from '@/lib/messaging/caller';

const self = { id: 'mycel', origin: 'moz-extension://1234/' };

describe('who sent a message, by what the browser proves', () => {
  it.each([
    ['a page of ours', { id: 'mycel', url: 'moz-extension://1234/popup.html' }, 'page'],
    ['our content script in a web page', { id: 'mycel', url: 'https://example.org/' }, 'content'],
    ['our id without an address', { id: 'mycel' }, 'content'],
    ['another extension', { id: 'other', url: 'moz-extension://1234/popup.html' }, 'stranger'],
    ['no id at all', { url: 'moz-extension://1234/popup.html' }, 'stranger'],
    [
      'an address that only begins like ours',
      { id: 'mycel', url: 'moz-extension://12345/popup.html' },
      'content',
    ],
    [
      'our address inside another',
      { id: 'mycel', url: 'https://example.org/?moz-extension://1234/' },
      'content',
    ],
  ])('%s is %s', (_, sender, caller) => {
    expect(callerOf(sender, self)).toBe(caller);
  });
});
