import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../features/exchange/format.ts';
import type { Terminal } from './terminal.ts';

/** Names of the steps. */
const STEPS: Readonly<Record<string, string>> = {
  reading: 'reading the tables',
  texts: 'the texts',
  tables: 'writing the tables',
  checking: 'checking the files',
  writing: 'putting it into the store',
  index: 'making the texts searchable',
};

/** A bar per step on a terminal, nothing elsewhere; `stop` removes it. */
export function showProgress({ stderr }: Terminal): {
  readonly onProgress: OnProgress;
  readonly stop: () => void;
} {
  const bar = createBar(stderr, 'step');
  let current = '';
  return {
    onProgress(step, done, total) {
      if (!stderr.isTTY) return;
      if (step !== current) bar.start(total, 0, { step: STEPS[step] ?? step });
      current = step;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

/** A bar that shows how much of how many is done, and the payload of this name beside it. */
export function createBar(stream: Terminal['stderr'], payload: string): SingleBar {
  const format = `{bar} {value} of {total}  {${payload}}`;
  return new SingleBar({ format, barsize: 24, hideCursor: true, clearOnComplete: true, stream });
}
