// Runs Vitest and brings back what became of every test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { root, runTool } from './run.mjs';

/** `{ results, endedWell }`; `results` is Vitest's JSON report, or null where there is none. */
export function runVitest(...args) {
  const file = path.join(root, `.cache/test-results-${process.pid}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const endedWell = runTool('vitest', 'run', ...reporters, ...args);
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(file, { force: true });
  return { results, endedWell };
}
