// `npm run check`: all that can be said about the code without running it. Does its own set-up.
import { ensureBuilt } from './build.mjs';
import { ensureGenerated } from './generated.mjs';
import { ensurePackages } from './packages.mjs';
import { root, runTool } from './run.mjs';

const FIREFOX = '.output/firefox-mv3';

await ensurePackages(root);
await ensureGenerated(root);

const steps = {
  'WXT’s types': () => runTool('wxt', 'prepare'),
  Format: () => runTool('oxfmt', '--check'),
  Lint: () => runTool('oxlint', '--type-aware'),
  Types: () => runTool('tsc', '--noEmit'),
  Build: ensureBuilt,
  'Mozilla’s lint of the build': () => runTool('web-ext', 'lint', '--source-dir', FIREFOX),
};
const failed = Object.entries(steps).filter(([name, isFine]) => {
  const fine = isFine();
  console.log(`${fine ? 'fine' : 'FAILED'}: ${name}`);
  return !fine;
});
if (failed.length > 0) {
  console.error(`Not fine: ${failed.map(([name]) => name).join(', ')}.`);
  process.exitCode = 1;
}
