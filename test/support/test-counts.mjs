// What a run of steps and tests amounts to. Nothing that went wrong may look like success.

/**
 * A step that failed, a file that could not be loaded and a runner that ended badly count as one failure each; so does a run
 * without a single test. A test that did not run is a failure, unless only some were asked for (`isPick`). `results` is null
 * where no report was written.
 */
export function countTests(results, { endedWell, steps = [], isPick = false }) {
  const files = results?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = count('pending', 'skipped', 'todo', 'disabled');
  const badSteps = steps.filter((isFine) => !isFine).length;
  const passedTests = count('passed');
  let failed = count('failed') + brokenFiles + badSteps + (isPick ? 0 : skipped);
  if (failed === 0 && (!endedWell || passedTests === 0)) failed = 1;
  return { passed: passedTests + steps.length - badSteps, failed, skipped };
}

/** Prints the last line of a command and sets its exit code. */
export function conclude({ passed, failed, skipped }) {
  if (skipped > 0) console.log(`${skipped} did not run`);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
