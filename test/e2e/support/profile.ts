/** What every browser that we start leaves behind on this machine: nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Hosts of the demo site; browsers under test find all of them on this machine. */
export const DEMO_HOSTS = ['riverside.example', 'forum.example', 'news.example', 'hostile.example'];

/** The folder that `npm run build` makes for this browser; every command of ours runs in the project's root. */
export const builtExtension = (browser: 'chromium' | 'firefox'): string =>
  path.resolve(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

export type TempProfile = { readonly folder: string; remove(): void };

/** A fresh profile folder, removed on `remove` or at the latest when this process ends. */
export function tempProfile(): TempProfile {
  const folder = mkdtempSync(path.join(tmpdir(), 'mycel-profile-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/** Kills process `pid` if this process ends, or is told to, before the returned function was called. */
export function killOnExit(pid: number | undefined): () => void {
  const kill = () => {
    if (pid === undefined) return;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  // A signal alone would end Node without its `exit` event.
  const end = () => process.exit(1);
  process.on('exit', kill);
  for (const signal of SIGNALS) process.once(signal, end);
  return () => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
