/** Runs the real tools and the sop door, each with bytes in and bytes out, in a home of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Run {
  code: number;
  out: string;
  bytes: Buffer;
  err: string;
}

export interface Bench {
  /** A file in the bench's folder with this content; its path. */
  file: (name: string, content: string | Uint8Array) => string;
  path: (name: string) => string;
  read: (name: string) => string;
  bytes: (name: string) => Buffer;
  gpg: (args: readonly string[], input?: string | Uint8Array) => Run;
  sq: (args: readonly string[], input?: string | Uint8Array) => Run;
  sop: (args: readonly string[], input?: string | Uint8Array) => Run;
  /** Stops gpg's agent and removes the folder. */
  close: () => void;
}

export function openBench(): Bench {
  const folder = mkdtempSync(path.join(tmpdir(), 'mycel-pgp-'));
  const GNUPGHOME = path.join(folder, 'gnupg');
  mkdirSync(GNUPGHOME, { mode: 0o700 });
  const env = { ...process.env, GNUPGHOME, HOME: folder };
  const run = (command: string, args: readonly string[], input: string | Uint8Array = ''): Run => {
    const result = spawnSync(command, args, { input, env, maxBuffer: 512 * 1024 * 1024 });
    if (result.error !== undefined) throw result.error;
    return {
      code: result.status ?? -1,
      bytes: result.stdout,
      out: result.stdout.toString('utf8'),
      err: result.stderr.toString('utf8'),
    };
  };
  const inFolder = (name: string) => path.join(folder, name);
  const gpgArgs = ['--batch', '--quiet', '--no-tty', '--trust-model', 'always'];
  return {
    path: inFolder,
    read: (name) => readFileSync(inFolder(name), 'utf8'),
    bytes: (name) => readFileSync(inFolder(name)),
    file(name, content) {
      writeFileSync(inFolder(name), content);
      return inFolder(name);
    },
    gpg: (args, input) => run('gpg', [...gpgArgs, '--pinentry-mode', 'loopback', ...args], input),
    sq: (args, input) => run('sq', ['--force', ...args], input),
    sop: (args, input) => run(process.execPath, ['test/cli/run.mjs', 'sop', ...args], input),
    close() {
      run('gpgconf', ['--kill', 'all']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The output of a run that has to succeed. */
export function good(run: Run): string {
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.err}`);
  return run.out;
}
