// Builds the extension for a browser, if anything it is made of is newer than what was built.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { root, runQuietly } from './run.mjs';

const SOURCES = ['entrypoints', 'lib', 'public'];
const FILES = ['wxt.config.ts', 'package-lock.json'];

/** `browser` is `chrome` or `firefox`. A failed build leaves nothing behind, so that nothing tests old code. */
export function ensureBuilt(browser) {
  const output = path.join(root, '.output', `${browser}-mv3`);
  const manifest = path.join(output, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newestSource()) {
    return { isFine: true, output: '' };
  }
  const built = runQuietly('wxt', 'build', '-b', browser);
  if (!built.isFine) rmSync(output, { recursive: true, force: true });
  return built;
}

/** Newest modification time (ms) of anything the extension is made of. */
const newestSource = () =>
  Math.max(
    ...SOURCES.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
    ),
    ...FILES.map((file) => statSync(path.join(root, file)).mtimeMs),
  );
