import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The bot in a separate process, with the most verbose log level. */
export interface BotProcess extends AsyncDisposable {
  /** Its output so far. */
  readonly out: () => string;
  /** Resolves with the match once its output matches. */
  says(form: RegExp): Promise<RegExpExecArray>;
  /** Makes it fail; resolves once the request is sent. */
  fail(way: string): Promise<void>;
  /** Resolves with its exit code once it has exited and all output has arrived. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop after finishing current work. */
  stop(): Promise<number | null>;
}

/** Starts `src/main.ts` like an operator, with these settings and Node options. */
export function runBot(
  settings: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): BotProcess {
  const options = ['--disable-warning=ExperimentalWarning', ...nodeOptions];
  const preload = ['src/preflight.js', 'tests/support/logs/crash.ts'].flatMap((file) => [
    '--import',
    path.join(ROOT, file),
  ]);
  const child: ChildProcess = spawn(
    process.execPath,
    [...options, ...preload, path.join(ROOT, 'src/main.ts')],
    {
      cwd: settings['CONCORDANCE_DATA'],
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'debug', WEB_PORT: '0', READER_MODEL: 'off', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let said = '';
  let listeners: (() => void)[] = [];
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    out: () => said,
    async says(form) {
      const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
      const look = (): void => {
        const match = form.exec(said);
        if (match) resolve(match);
      };
      listeners = [...listeners, look];
      void ended.then(() => reject(new Error(`It ended without ${form}: ${said}`)));
      look();
      return promise;
    },
    async fail(way) {
      child.send(way);
      if (way === 'run out of memory') return;
      await Promise.race([once(child, 'message'), ended]);
    },
    ended,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
