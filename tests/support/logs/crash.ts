import { UserError } from '../../../src/errors.ts';
import { CANARIES } from './canaries.ts';

const { error: words } = CANARIES;

/** An error with words everywhere: in itself, its cause, its aggregated errors and its properties. */
function createError(): Error {
  const inner = new AggregateError([new Error(words), { words }], words, { cause: words });
  const error = new TypeError(words, { cause: inner });
  return Object.assign(error, { requestBody: { json: { words } }, code: words, url: `/${words}` });
}

function grow(): void {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => `${words} ${i}`));
}

const WAYS: Readonly<Record<string, () => void>> = {
  throw: () => {
    setImmediate(() => {
      throw createError();
    });
  },
  // What was meant for a member is none of the operator's business either.
  reject: () => void Promise.reject(new UserError(`No work is called ${words}.`, { cause: createError() })),
  warn: () => process.emitWarning(words, { type: words, code: words, detail: words }),
  console: () => Reflect.get(console, 'error')(words, createError()),
  report: () => void process.report.writeReport(),
  'run out of memory': grow,
};

// Loaded into the bot's process before the bot: makes it fail in the requested way.
process.on('message', (way: string) => {
  WAYS[way]?.();
  process.send?.(way);
});
process.channel?.unref();
