// The steps of our commands that are not tests: each is one program that must end well.
import { ensureBuilt } from './build.mjs';
import { runQuietly } from './run.mjs';

const tool =
  (...command) =>
  () =>
    runQuietly(...command);

/** What can be said of the code without building it. */
export const sourceSteps = {
  'WXT’s types': tool('wxt', 'prepare'),
  format: tool('oxfmt', '--check'),
  lint: tool('oxlint', '--type-aware'),
  types: tool('tsc', '--noEmit'),
  // Not files and exports: domains are built and tested ahead of the windows that will use them.
  'packages as declared': tool('knip', '--include', 'dependencies,unlisted,unresolved'),
};

export const buildSteps = {
  'build for Chrome': () => ensureBuilt('chrome'),
  'build for Firefox': () => ensureBuilt('firefox'),
};

export const packageSteps = {
  'Mozilla’s lint': tool('web-ext', 'lint', '--source-dir', '.output/firefox-mv3'),
};

/** Runs the steps in order, one line for each; what a step said is shown only if it failed. Answers which ended well. */
export function runSteps(steps) {
  return Object.entries(steps).map(([name, work]) => {
    const start = performance.now();
    const { isFine, output } = work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${isFine ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (!isFine) console.log(output);
    return isFine;
  });
}
