/** Runs a task when it is its turn. */
export type Enqueue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Creates a queue that runs at most `most` tasks at once, first come, first served. */
export function limitConcurrency(most: number): Enqueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) {
      // A finished task hands its slot to the next one, so the count does not change.
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      await promise;
    } else {
      running++;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
