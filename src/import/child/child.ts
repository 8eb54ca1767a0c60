import { flushCompileCache } from 'node:module';
import { phrase, uncatalogued } from '../../catalogue/phrase.ts';
import { UserError } from '../../errors.ts';
import { guardLimits } from './guard-limits.ts';
import { NeedsOcr } from '../needs-ocr.ts';
import { readWork } from '../read-work.ts';
import type { Order, Outcome } from './run-child.ts';

/** A library's stack overflow ends in this error; the file is at fault, not the program. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

async function read({ source, limits, ocr }: Order): Promise<Outcome> {
  try {
    return { kind: 'read', imported: await readWork(source, limits, ocr) };
  } catch (error) {
    if (error instanceof UserError)
      return { kind: 'refused', phrase: error.phrase ?? uncatalogued(error.message) };
    if (error instanceof NeedsOcr) return { kind: 'needsOcr' };
    if (isTooDeep(error)) return { kind: 'refused', phrase: phrase('refusals.deepFile', source.name) };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? '') : '' };
  }
}

async function obey(order: Order): Promise<void> {
  const outcome = await read(order);
  // The parent ends this process when it has the answer, so that nothing is written at its end.
  flushCompileCache();
  process.send?.(outcome);
}

process.once('message', (order: Order) => {
  guardLimits(order.limits);
  void obey(order);
});
