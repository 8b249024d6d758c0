// Runs the programs of node_modules for our own commands. Plain Node.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const NODE_20 = new URL('./node-20.mjs', import.meta.url).href;

/** Runs one program of node_modules/.bin with our terminal, and answers whether it ended well. */
export function runTool(name, ...args) {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${NODE_20}` },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
