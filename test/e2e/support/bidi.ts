/** A WebDriver BiDi connection to a Firefox of our own (https://w3c.github.io/webdriver-bidi/). */
import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { WebSocket } from 'ws';

import { within } from './poll';
import { killOnExit, tempProfile } from './profile';

type Waiting = {
  readonly method: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

type Reply = {
  readonly id: number | null;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

export type Bidi = {
  /** Sends one command; the answer is its `result`. Commands that take longer than 30 s fail. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** The JSON value of an expression (or its promise) in a browsing context. */
  evaluate(context: string, expression: string): Promise<unknown>;
  /** Settles when Firefox has ended. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
};

export type FirefoxProcess = {
  readonly program: string;
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly visible: boolean;
};

const COMMAND_MS = 30_000;

/** Starts Firefox with a fresh profile and opens a session. */
export async function startFirefox({ program, prefs, visible }: FirefoxProcess): Promise<Bidi> {
  const profile = tempProfile();
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile.folder, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    [
      ...(visible ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile.folder,
      '--remote-debugging-port=0',
      // Without it Firefox 153 refuses to open pages of extensions.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const spare = killOnExit(child.pid);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  try {
    const socket = await connect(await announcedAddress(child));
    const { send, drop } = speak(socket);
    await send('session.new', { capabilities: {} });
    return {
      send,
      evaluate: (context, expression) => evaluate(send, context, expression),
      closed: ended,
      async close() {
        await send('browser.close').catch(() => child.kill('SIGKILL'));
        await within('Firefox to end', ended).catch(() => child.kill('SIGKILL'));
        drop();
        socket.terminate();
        spare();
        profile.remove();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    spare();
    profile.remove();
    throw error;
  }
}

/** Firefox says on stderr where it listens. */
function announcedAddress(child: ChildProcess): Promise<string> {
  let log = '';
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stderr?.on('data', read);
    child.stdout?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}) at start:\n${log}`)));
  });
  return within('Firefox to listen', address, 60_000);
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 256 * 1024 * 1024 });
  await within(
    'the connection to Firefox',
    new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    }),
  );
  return socket;
}

function speak(socket: WebSocket): { send: Bidi['send']; drop: () => void } {
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const drop = () => {
    for (const { method, reject } of waiting.values())
      reject(new Error(`${method}: Firefox ended`));
    waiting.clear();
  };
  socket.on('close', drop);
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply;
    const command = waiting.get(reply.id ?? -1);
    if (command === undefined) return;
    waiting.delete(reply.id ?? -1);
    if (reply.type === 'success') command.resolve(reply.result);
    else command.reject(new Error(`${command.method}: ${reply.error}: ${reply.message}`));
  });
  const send: Bidi['send'] = (method, params = {}) => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { method, resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
    return within(method, answer, COMMAND_MS);
  };
  return { send, drop };
}

type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

async function evaluate(send: Bidi['send'], context: string, expression: string) {
  const { type, result, exceptionDetails } = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  })) as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'exception in the page');
  return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
}
