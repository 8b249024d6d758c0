// What Vitest's JSON report amounts to. Nothing that went wrong may look like success.

/**
 * A file that could not be loaded, a build that failed and a runner that ended badly count as one failure each; so does a
 * run without a single test. `results` is null where no report was written.
 */
export function countTests(results, { endedWell, isBuilt }) {
  const files = results?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = count('passed');
  let failed = count('failed') + brokenFiles + (isBuilt ? 0 : 1);
  if (failed === 0 && (!endedWell || passed === 0)) failed = 1;
  return { passed, failed, skipped: count('pending', 'skipped', 'todo', 'disabled') };
}
