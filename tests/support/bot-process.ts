import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = path.join(import.meta.dirname, '../..');
const START = ['--import', path.join(ROOT, 'src/preflight.js'), path.join(ROOT, 'src/main.ts')];

/** The whole bot in a separate process. */
export interface BotProcess {
  /** Resolves once it is ready or has exited, with its output so far. */
  readonly started: Promise<string>;
  /** Resolves once it has exited. */
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
  end(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/**
 * Starts the bot on a data folder, by default on its own loopback Discord; `before` is a shell command to run first,
 * such as `umask 0`.
 */
export function startBotProcess(
  data: string,
  before: string | null = null,
  settings: Readonly<Record<string, string>> = {},
): BotProcess {
  const run = [process.execPath, ...START];
  const [program = '', ...rest] = before === null ? run : ['sh', '-c', `${before}; exec "$@"`, 'sh', ...run];
  const child = spawn(program, rest, {
    cwd: tmpdir(),
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      CONCORDANCE_DATA: data,
      PLAYGROUND_PORT: '0',
      WEB_PORT: '0',
      READER_MODEL: 'off',
      NODE_OPTIONS: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { promise: started, resolve } = Promise.withResolvers<string>();
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    if (said.includes('Concordance is ready')) resolve(said);
  });
  const err = text(child.stderr);
  const ended = new Promise<number | null>((settle) => child.once('close', settle)).then(async (code) => {
    resolve(said);
    return { code, err: await err };
  });
  return { started, ended, end: (signal) => void child.kill(signal) };
}
