import type { Log } from '../../log/log.ts';

/** Logs the progress of encoding: at the start, at each tenth, and at the end. */
export function logEncoding(log: Pick<Log, 'info'>): (left: number) => void {
  let from = 0;
  let next = 0;
  return (left) => {
    if (left === 0) {
      if (from > 0) log.info({}, 'the sentences of all works are encoded');
      from = 0;
      return;
    }
    if (from > 0 && left > next) return;
    from ||= left;
    next = left - from / 10;
    log.info({ passages: left }, 'sentences are being encoded in the background');
  };
}
