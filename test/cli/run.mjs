// Runs a door (test/cli/<name>.ts): bundles it once with the browser build of openpgp, then hands over stdin and arguments.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ensurePackages } from '../support/packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const door = process.argv[2];

if (!/^[a-z]+$/.test(door ?? '') || !existsSync(path.join(root, 'test/cli', `${door}.ts`))) {
  console.error(`There is no door «${door ?? ''}». See test/cli/.`);
  process.exit(2);
}

await ensurePackages(root);
const { ensureGenerated } = await import('../support/generated.mjs');
await ensureGenerated(root);

const bundle = path.join(root, '.cache/cli', `${door}.mjs`);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) await build();

// openpgp's browser build reads `navigator`, which Node 20 lacks.
globalThis.navigator ??= { userAgent: 'node', language: 'en' };
process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);

/** Newest modification time (ms) of anything a door is made of. */
function newestSource() {
  const newest = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
        0,
      );
  return Math.max(
    newest(path.join(root, 'lib')),
    newest(path.join(root, 'test/cli')),
    statSync(path.join(root, 'package-lock.json')).mtimeMs,
  );
}

async function build() {
  const { rolldown } = await import('rolldown');
  mkdirSync(path.dirname(bundle), { recursive: true });
  const bundler = await rolldown({
    input: path.join(root, 'test/cli', `${door}.ts`),
    platform: 'browser',
    external: /^node:/,
    resolve: { alias: { '@': root }, conditionNames: ['browser', 'import', 'module', 'default'] },
    // Its tsconfig is made by WXT and may not be there yet; bundling needs none.
    tsconfig: false,
    logLevel: 'silent',
  });
  // Written under another name and renamed, so that two doors started at once never read half a file.
  await bundler.write({ file: bundle, format: 'esm', codeSplitting: false });
  await bundler.close();
}
