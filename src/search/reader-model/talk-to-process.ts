import { fork, type ChildProcess } from 'node:child_process';
import type { ModelOrder, ModelReply } from './model-process.ts';

/** Where the process finds the model. */
export interface ModelPlaces {
  readonly packageFolder: string;
  readonly tunedFile: string;
}

/** Lets the process use the compiled code that earlier ones have left. */
const PREFLIGHT = new URL('../../preflight.js', import.meta.url).href;

/** A process that answers orders, one after the other. */
interface Conversation {
  /** Null: the process has failed, or was closed. */
  send(order: ModelOrder): Promise<ModelReply | null>;
  /** How many orders are not answered yet. */
  waiting(): number;
  close(): Promise<void>;
}

/**
 * Starts the process with the first order: one of its own, since a fault of the model's runtime, which is not
 * JavaScript, ends the process that it is in. If it fails, `onFailed` is called once, and nothing is answered any more.
 */
export function talkToProcess(places: ModelPlaces, onFailed: (error: unknown) => void): Conversation {
  const waiting = new Map<number, (reply: ModelReply | null) => void>();
  const kill = (): boolean => child?.kill('SIGKILL') ?? false;
  let child: ChildProcess | undefined;
  let isOver = false;

  function giveUp(): void {
    isOver = true;
    process.off('exit', kill);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }

  function fail(error: unknown): void {
    if (isOver) return;
    giveUp();
    onFailed(error);
  }

  function start(): ChildProcess {
    const started = startChild(places);
    process.once('exit', kill);
    started.on('message', (reply: ModelReply) => {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    });
    started.once('error', fail);
    started.once('exit', (code, signal) =>
      fail(new Error(`The process of the reader model ended (code ${code}, signal ${signal}).`)),
    );
    return started;
  }

  return {
    send: async (order) => {
      if (isOver) return null;
      const { promise, resolve } = Promise.withResolvers<ModelReply | null>();
      waiting.set(order.id, resolve);
      child ??= start();
      // A process that is already dead is reported by its exit event.
      child.send(order, () => undefined);
      return promise;
    },
    waiting: () => waiting.size,
    close: async () => {
      giveUp();
      const isAlive = child?.exitCode === null && child.signalCode === null;
      const { promise, resolve } = Promise.withResolvers<void>();
      child?.once('exit', () => resolve());
      kill();
      if (isAlive) await promise;
    },
  };
}

function startChild({ packageFolder, tunedFile }: ModelPlaces): ChildProcess {
  return fork(new URL('model-process.ts', import.meta.url), [packageFolder, tunedFile], {
    // The process that reads what members ask gets none of the bot's environment, and so none of its secrets.
    env: {},
    execPath: process.execPath,
    execArgv: [
      '--max-semi-space-size=1',
      '--max-old-space-size=192',
      '--disable-warning=ExperimentalWarning',
      '--import',
      PREFLIGHT,
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}
