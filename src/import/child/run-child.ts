import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { phrase } from '../../catalogue/phrase.ts';
import type { ImportedWork } from '../../corpus/corpus.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { UserError } from '../../errors.ts';
import { phraseSchema } from '../../catalogue/phrase-schema.ts';
import type { ImportLimits } from '../import-limits.ts';
import { NeedsOcr, type OcrUse } from '../needs-ocr.ts';
import type { Source } from '../source.ts';
import { OUT_OF_TIME } from './out-of-time.ts';

/** The request to the child. */
export interface Order {
  readonly source: Source;
  readonly limits: ImportLimits;
  readonly ocr: OcrUse;
}

/** The child's answer. */
export type Outcome =
  | { readonly kind: 'read'; readonly imported: ImportedWork }
  | { readonly kind: 'refused'; readonly phrase: Phrase }
  | { readonly kind: 'needsOcr' }
  | { readonly kind: 'failed'; readonly stack: string };

/** Lets a child use the compiled code that earlier ones have left: half of what it takes to start. */
const PREFLIGHT = new URL('../../preflight.js', import.meta.url).href;

function startChild(module: URL, megabytes: number): ChildProcess {
  return fork(module, [], {
    // The process that reads untrusted files gets none of the bot's environment, and so none of its secrets.
    env: {},
    execPath: process.execPath,
    execArgv: [
      `--max-old-space-size=${megabytes}`,
      '--disable-warning=ExperimentalWarning',
      '--import',
      PREFLIGHT,
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** V8 aborts when its heap is full; the operating system kills the process when memory is. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP' || code === 134;
}

function tooSlow(name: string, milliseconds: number): UserError {
  return new UserError(phrase('refusals.tooSlow', name, milliseconds / 1000));
}

function explainDeath(
  name: string,
  limits: ImportLimits,
  code: number | null,
  signal: NodeJS.Signals | null,
): Error {
  if (signal === OUT_OF_TIME) return tooSlow(name, limits.processorMilliseconds);
  if (isOutOfMemory(code, signal)) {
    return new UserError(phrase('refusals.outOfMemory', name, limits.megabytes));
  }
  return new Error(`The process that read "${name}" ended early (code ${code}, signal ${signal}).`);
}

function settle(outcome: Outcome): ImportedWork {
  switch (outcome.kind) {
    case 'read':
      return outcome.imported;
    case 'refused':
      throw new UserError(phraseSchema.parse(outcome.phrase));
    case 'needsOcr':
      throw new NeedsOcr();
    case 'failed':
      throw Object.assign(new Error('A reader failed.'), { stack: outcome.stack });
  }
}

/**
 * Reads a source in a separate process. It kills itself when it has used the processor for longer than the limits allow,
 * and is killed when it has lasted too long. Throws a UserError for what the reader rejects, and if time or memory runs
 * out, and NeedsOcr if that is to be asked for.
 */
export async function runChild(module: URL, order: Order): Promise<ImportedWork> {
  const { source, limits } = order;
  const child = startChild(module, limits.megabytes);
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => {
    kill();
    reject(tooSlow(source.name, limits.milliseconds));
  }, limits.milliseconds);
  child.once('message', (outcome: Outcome) => resolve(outcome));
  child.once('error', reject);
  child.once('exit', (code, signal) => reject(explainDeath(source.name, limits, code, signal)));
  // A child that is already dead is reported by its exit event.
  child.send(order, () => undefined);
  try {
    return settle(await promise);
  } finally {
    clearTimeout(timer);
    kill();
    process.off('exit', kill);
  }
}
