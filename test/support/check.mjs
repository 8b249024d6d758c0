// `npm run check`: the quick half of `npm test`, without a browser. Does its own set-up. Last line: «N passed, N failed».
import { ensureGenerated } from './generated.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { runSteps, sourceSteps } from './steps.mjs';
import { conclude, countTests } from './test-counts.mjs';
import { runVitest } from './vitest.mjs';

const PROJECTS = ['unit', 'attacks', 'architecture'];

await ensurePackages(root);
await ensureGenerated(root);
const steps = runSteps(sourceSteps);
const { results, endedWell } = runVitest(...PROJECTS.flatMap((name) => ['--project', name]));
conclude(countTests(results, { endedWell, steps }));
