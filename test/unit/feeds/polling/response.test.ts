/** What answers mean. */
import { describe, expect, it } from 'vitest';

import { DAY, HOUR, MINUTE } from '@/lib/core/time';
import { healthOf, usualPauseOf } from '@/lib/feeds/polling/health';
import { takeLease } from '@/lib/feeds/polling/lease';
import { newPollState, type PollState } from '@/lib/feeds/polling/poll-state';
import {
  afterOffline,
  afterReading,
  readFailure,
  readResponse,
} from '@/lib/feeds/polling/response';
import {
  conditionalHeaders,
  forgetfulValidators,
  validatorsAfter,
} from '@/lib/feeds/polling/validators';

const NOW = Date.UTC(2026, 10, 24, 9);
const CONTEXT = { now: NOW, chance: 1 / 3 };
const STATE: PollState = { ...newPollState(NOW), validators: { etag: '"1"', lastModified: null } };
const answer = (status: number, headers = {}, state = STATE) =>
  readResponse(state, { status, headers }, CONTEXT);

describe('the decision', () => {
  it.each([
    [200, { kind: 'updated' }],
    [226, { kind: 'updated' }],
    [204, { kind: 'not-modified' }],
    [304, { kind: 'not-modified' }],
    [410, { kind: 'gone' }],
    [429, { kind: 'retry' }],
    [503, { kind: 'retry' }],
    [401, { kind: 'failed', failure: 'refused' }],
    [403, { kind: 'failed', failure: 'refused' }],
    [404, { kind: 'failed', failure: 'missing' }],
    [500, { kind: 'failed', failure: 'server-error' }],
    [302, { kind: 'failed', failure: 'server-error' }],
    [0, { kind: 'failed', failure: 'server-error' }],
  ])('%i: %j', (status, decision) => {
    expect(answer(status).decision).toEqual(decision);
  });
});

describe('what is remembered', () => {
  it('an answer ends failures and leases', () => {
    const { state } = answer(
      304,
      {},
      { ...STATE, failures: 4, failure: 'busy', attempts: 2, leaseUntil: NOW + 5 },
    );
    expect(state).toMatchObject({
      failures: 0,
      failure: null,
      attempts: 0,
      leaseUntil: 0,
      lastSuccessAt: NOW,
    });
  });

  it('validators are taken from 200 and 304 alike, and stay if there are no new ones', () => {
    expect(answer(304, { etag: '"2"' }).state.validators.etag).toBe('"2"');
    expect(answer(200).state.validators.etag).toBe('"1"');
  });

  it('a failure keeps them, and waits longer each time', () => {
    const first = readFailure(STATE, 'timeout', CONTEXT).state;
    const second = readFailure(first, 'timeout', CONTEXT).state;
    expect(second).toMatchObject({ failures: 2, failure: 'timeout', validators: STATE.validators });
    expect(second.nextAt - NOW).toBe(2 * (first.nextAt - NOW));
  });

  it('being offline is nobody’s fault', () => {
    expect(afterOffline({ ...STATE, leaseUntil: 9, attempts: 1 })).toEqual(STATE);
  });

  it('what the feed wishes counts from then on, for 304 too', () => {
    const read = afterReading(
      STATE,
      { ttlMinutes: 300, skipHours: [14], skipDays: [] },
      { headers: {}, hasNew: true },
      CONTEXT,
    );
    expect(read).toMatchObject({ lastNewAt: NOW, nextAt: NOW + 6 * HOUR });
    expect(answer(304, {}, read).state.nextAt).toBe(NOW + 6 * HOUR);
  });
});

describe('a permanent move', () => {
  const moved = (state: PollState, url: string | null) =>
    readResponse(state, { status: 200, headers: {}, permanentUrl: url }, CONTEXT);

  it('is believed when it was seen twice in a row', () => {
    const once = moved(STATE, 'https://new.example/f');
    expect(once.decision).toEqual({ kind: 'updated' });
    expect(moved(once.state, 'https://new.example/f').decision).toEqual({
      kind: 'moved',
      url: 'https://new.example/f',
      hasBody: true,
    });
  });

  it.each([[null], ['https://other.example/f']])(
    'is forgotten if the next answer leads to %s',
    (url) => {
      const once = moved(STATE, 'https://new.example/f').state;
      const then = moved(once, url).state;
      expect(moved(then, 'https://new.example/f').decision.kind).toBe('updated');
    },
  );
});

describe('validators', () => {
  it.each([
    [{ etag: null, lastModified: null }, {}],
    [{ etag: 'W/"a"', lastModified: null }, { 'If-None-Match': 'W/"a"' }],
    [
      { etag: '"a"', lastModified: 'x' },
      { 'If-None-Match': '"a"', 'If-Modified-Since': 'x' },
    ],
    [{ etag: 'a\r\nX-Evil: 1', lastModified: null }, {}],
    [{ etag: 'x'.repeat(5000), lastModified: null }, {}],
  ])('%j are sent as %j', (validators, headers) => {
    expect(conditionalHeaders(validators)).toEqual(headers);
  });

  it('in forgetful mode are the same for everybody who asked in this hour', () => {
    const of = (date: string) =>
      forgetfulValidators({ date, etag: '"reader-17"', 'last-modified': date });
    expect(of('Tue, 24 Nov 2026 09:14:33 GMT')).toEqual({
      etag: null,
      lastModified: 'Tue, 24 Nov 2026 09:00:00 GMT',
    });
    expect(of('Tue, 24 Nov 2026 09:59:59 GMT')).toEqual(of('Tue, 24 Nov 2026 09:00:01 GMT'));
  });

  it('in forgetful mode go after eight days', () => {
    const old = { ...STATE, validatorsSince: NOW - 8 * DAY };
    const { state } = readResponse(
      old,
      { status: 304, headers: { date: 'Tue, 24 Nov 2026 09:14:33 GMT' } },
      { ...CONTEXT, forgetful: true },
    );
    expect(state).toMatchObject({
      validators: { etag: null, lastModified: null },
      validatorsSince: null,
    });
  });

  it('of an answer that brings none stay', () => {
    expect(validatorsAfter(STATE.validators, {})).toBe(STATE.validators);
  });
});

describe('leases', () => {
  it('one at a time', () => {
    const lease = takeLease(STATE, NOW);
    expect(lease).toMatchObject({
      kind: 'taken',
      state: { attempts: 1, leaseUntil: NOW + MINUTE },
    });
    expect(lease.kind === 'taken' && takeLease(lease.state, NOW + 1)).toEqual({ kind: 'held' });
  });

  it('a feed that killed the background twice is let be', () => {
    expect(takeLease({ ...STATE, attempts: 1, leaseUntil: NOW - 1 }, NOW).kind).toBe('taken');
    expect(takeLease({ ...STATE, attempts: 2, leaseUntil: NOW - 1 }, NOW).kind).toBe('hanging');
  });
});

describe('health', () => {
  it.each([
    ['never looked at', {}, 'new'],
    ['answers', { lastSuccessAt: NOW, lastNewAt: NOW }, 'ok'],
    ['silent for long', { lastSuccessAt: NOW, lastNewAt: NOW - 31 * DAY }, 'stale'],
    ['one failure', { failures: 1, failure: 'timeout' }, 'troubled'],
    ['three failures', { failures: 3, failure: 'timeout' }, 'failing'],
    ['gone', { gone: true }, 'gone'],
  ] as const)('%s: %s', (_, change, kind) => {
    expect(healthOf({ ...STATE, ...change }, NOW).kind).toBe(kind);
  });

  it('a feed that always spoke seldom is not stale so soon', () => {
    const state = { ...STATE, lastSuccessAt: NOW, lastNewAt: NOW - 60 * DAY };
    expect(healthOf(state, NOW, 20 * DAY).kind).toBe('ok');
    expect(healthOf(state, NOW, 10 * DAY).kind).toBe('stale');
  });

  it('says what could help', () => {
    expect(healthOf({ ...STATE, failures: 1, failure: 'refused' }, NOW)).toMatchObject({
      openSite: true,
      offerMirrors: false,
    });
    expect(healthOf({ ...STATE, gone: true }, NOW)).toMatchObject({
      nextAt: null,
      offerMirrors: true,
    });
  });

  it.each([
    [[], null],
    [[NOW, null, NOW - DAY], null],
    [[NOW, NOW - DAY, NOW - 3 * DAY, NOW - 4 * DAY], DAY],
  ])('the usual pause of %j is %j', (times, pause) => {
    expect(usualPauseOf(times)).toBe(pause);
  });
});
