/** `npm test` says the truth in its last line. */
import { describe, expect, it } from 'vitest';

import { countTests } from '@/test/support/test-counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const good = { endedWell: true };

describe('what a test run amounts to', () => {
  it.each([
    ['all is well', [file('passed', 'passed', 'passed')], good, { passed: 2, failed: 0 }],
    ['one test failed', [file('failed', 'passed', 'failed')], good, { passed: 1, failed: 1 }],
    ['a file did not load', [file('passed', 'passed'), file('failed')], good, { failed: 1 }],
    ['a hook failed', [file('failed', 'skipped', 'skipped')], good, { failed: 3, skipped: 2 }],
    ['a test was skipped', [file('passed', 'passed', 'skipped')], good, { passed: 1, failed: 1 }],
    [
      'only one was asked for',
      [file('passed', 'passed', 'skipped')],
      { ...good, isPick: true },
      { passed: 1, failed: 0 },
    ],
    ['nothing was run', [], good, { passed: 0, failed: 1 }],
    [
      'a step failed',
      [file('passed', 'passed')],
      { ...good, steps: [true, false] },
      { passed: 2, failed: 1 },
    ],
    [
      'the runner ended badly',
      [file('passed', 'passed')],
      { ...good, endedWell: false },
      { passed: 1, failed: 1 },
    ],
  ])('%s', (_, testResults, run, expected) => {
    expect(countTests({ testResults }, run)).toMatchObject(expected);
  });

  it('counts a run without a report as failed', () => {
    expect(countTests(null, { endedWell: false })).toMatchObject({ failed: 1 });
  });
});
