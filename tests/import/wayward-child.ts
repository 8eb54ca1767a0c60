import { uncatalogued } from '../../src/catalogue/phrase.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { guardLimits } from '../../src/import/child/guard-limits.ts';
import type { Order, Outcome } from '../../src/import/child/run-child.ts';

function say(outcome: Outcome): void {
  process.send?.(outcome);
}

function loop(): void {
  while (Date.now() > 0);
}

function hoard(): void {
  const kept: unknown[] = [];
  while (Date.now() > 0) kept.push(Array.from({ length: 1000 }, () => kept.length));
}

function hoardBytes(): void {
  const kept: unknown[] = [];
  while (Date.now() > 0) kept.push(Buffer.alloc(1024 * 1024, kept.length + 1));
}

/** A child process that fails in the way that the source's name requests. */
process.once('message', ({ source, limits, ocr }: Order) => {
  if (source.name === 'scan.pdf' && ocr === 'asked') say({ kind: 'needsOcr' });
  else if (source.name === 'scan.pdf' && ocr === 'off')
    say({ kind: 'refused', phrase: uncatalogued('OCR is off.') });
  else if (source.name === 'loop.txt') loop();
  else if (source.name === 'memory.txt') hoard();
  else if (source.name === 'bytes.txt') {
    guardLimits(limits);
    hoardBytes();
  } else if (source.name === 'busy.txt' || source.name === 'scan.pdf') {
    guardLimits(limits);
    loop();
  } else if (source.name === 'idle.txt') {
    guardLimits(limits);
    void wait(2 * limits.processorMilliseconds).then(() =>
      say({ kind: 'refused', phrase: uncatalogued('Rested.') }),
    );
  } else if (source.name === 'exit.txt') process.exitCode = 3;
  else if (source.name === 'later.txt')
    say({ kind: 'refused', phrase: { key: 'refusals.ofLater', given: [], english: 'Of a later version.' } });
  else if (source.name === 'garbled.txt') say(JSON.parse('{"kind":"refused","phrase":{"key":7}}'));
  else if (source.name === 'bug.txt') say({ kind: 'failed', stack: 'Error: secret words\n    at x' });
  else say({ kind: 'refused', phrase: uncatalogued(Object.keys(process.env).join(' ')) });
  if (source.name === 'exit.txt') process.disconnect();
});
