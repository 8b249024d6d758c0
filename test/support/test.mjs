// `npm test`: sets the machine up, checks the code, builds both extensions, runs every test. Last line: «N passed, N failed».
// With arguments only the tests that they pick: `npm test -- --project unit test/unit/links`.
import { ensureGenerated } from './generated.mjs';
import { ensureMachine } from './machine.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { buildSteps, packageSteps, runSteps, sourceSteps } from './steps.mjs';
import { conclude, countTests } from './test-counts.mjs';
import { runVitest } from './vitest.mjs';

const SOURCE_ONLY = ['unit', 'attacks', 'architecture'];
const args = process.argv.slice(2);
const isPick = args.length > 0;
const projects = args.filter((_, index) => args[index - 1] === '--project');
const needsBuild = projects.length === 0 || projects.some((name) => !SOURCE_ONLY.includes(name));

ensureMachine();
await ensurePackages(root);
await ensureGenerated(root);
const steps = runSteps({
  ...(isPick ? { 'WXT’s types': sourceSteps['WXT’s types'] } : sourceSteps),
  ...(needsBuild ? buildSteps : {}),
  ...(isPick ? {} : packageSteps),
});
const { results, endedWell } = runVitest(...args);
conclude(countTests(results, { endedWell, steps, isPick }));
