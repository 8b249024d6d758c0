// Runs the programs of node_modules for our own commands. Plain Node.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const NODE_20 = new URL('./node-20.mjs', import.meta.url).href;
const MOST_OUTPUT = 64 * 1024 * 1024;

const run = (name, args, stdio) =>
  spawnSync(path.join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${NODE_20}` },
    shell: process.platform === 'win32',
  });

/** Runs one program of node_modules/.bin with our terminal, and answers whether it ended well. */
export const runTool = (name, ...args) => run(name, args, 'inherit').status === 0;

/** Runs one program of node_modules/.bin in silence: `{ isFine, output }`. */
export function runQuietly(name, ...args) {
  const { status, stdout, stderr, error } = run(name, args, ['ignore', 'pipe', 'pipe']);
  return { isFine: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}
