// `npm start [-- --browser firefox|chromium]`: the extension in a real browser, with the demo site beside it.
// With a screen it stays open for you; without one it performs the three jobs and prints what it saw.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { ensureGenerated } from './generated.mjs';
import { ensureMachine, findBrowser } from './machine.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { buildSteps, runSteps } from './steps.mjs';

const KINDS = ['chromium', 'firefox'];
const wanted = readBrowser();

process.chdir(root);
ensureMachine();
await ensurePackages(root);
await ensureGenerated(root);

const browser = wanted ?? KINDS.find((kind) => findBrowser(kind) !== null);
if (browser === undefined || findBrowser(browser) === null)
  fail('There is no browser to start.', 1);
const buildStep = browser === 'firefox' ? 'build for Firefox' : 'build for Chrome';
if (!runSteps({ [buildStep]: buildSteps[buildStep] }).every(Boolean)) process.exit(1);
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const { start } = await import(pathToFileURL(await bundle()).href);
await start({ browser, hasScreen });

function readBrowser() {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' } } });
    if (values.browser === undefined || KINDS.includes(values.browser)) return values.browser;
  } catch {
    // Something else was written; the usage says what may be.
  }
  return fail('Usage: npm start -- --browser firefox|chromium', 2);
}

function fail(words, code) {
  console.error(words);
  process.exit(code);
}

/** Node 20 runs no TypeScript, and the drivers are written in it. */
async function bundle() {
  const { rolldown } = await import('rolldown');
  const file = path.join(root, '.cache/start', 'start.mjs');
  mkdirSync(path.dirname(file), { recursive: true });
  const build = await rolldown({
    input: path.join(root, 'test/e2e/tour/start.ts'),
    platform: 'node',
    external: [/^node:/, 'playwright-core', 'ws'],
    resolve: { alias: { '@': root } },
    // Its tsconfig is made by WXT and may not be there yet; bundling needs none.
    tsconfig: false,
    logLevel: 'silent',
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}
