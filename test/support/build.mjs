// Builds the extension for both browsers, if anything it is made of is newer than what was built.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { root, runTool } from './run.mjs';

const SOURCES = ['entrypoints', 'lib', 'public'];
const FILES = ['wxt.config.ts', 'package-lock.json'];
const BROWSERS = ['chrome', 'firefox'];

/** False if a build failed; what an earlier build left is then removed, so that nothing tests old code. */
export function ensureBuilt() {
  const newest = Math.max(
    ...SOURCES.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
    ),
    ...FILES.map((file) => statSync(path.join(root, file)).mtimeMs),
  );
  return BROWSERS.map((browser) => {
    const output = path.join(root, '.output', `${browser}-mv3`);
    const manifest = path.join(output, 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return true;
    const isBuilt = runTool('wxt', 'build', '-b', browser);
    if (!isBuilt) rmSync(output, { recursive: true, force: true });
    return isBuilt;
  }).every(Boolean);
}
