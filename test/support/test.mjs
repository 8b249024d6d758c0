// `npm test`: sets the machine up, builds both extensions, runs every test. Last line: «N passed, N failed».
// Arguments go to Vitest: `npm test -- --project unit test/unit/links`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { ensureBuilt } from './build.mjs';
import { ensureGenerated } from './generated.mjs';
import { ensureMachine } from './machine.mjs';
import { ensurePackages } from './packages.mjs';
import { root, runTool } from './run.mjs';
import { countTests } from './test-counts.mjs';

const RESULTS = path.join(root, '.cache/test-results.json');
const args = process.argv.slice(2);
const chosen = args.filter((_, index) => args[index - 1] === '--project');
const sourceOnly = ['unit', 'attacks', 'architecture'];
const needsBuild = chosen.length === 0 || chosen.some((name) => !sourceOnly.includes(name));

ensureMachine();
await ensurePackages(root);
await ensureGenerated(root);
const isBuilt = !needsBuild || (runTool('wxt', 'prepare') && ensureBuilt());

mkdirSync(path.dirname(RESULTS), { recursive: true });
rmSync(RESULTS, { force: true });
const endedWell = runTool(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
  ...args,
);
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
const { passed, failed, skipped } = countTests(results, { endedWell, isBuilt });
if (skipped > 0) console.log(`${skipped} did not run`);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
