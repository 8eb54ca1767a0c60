/** Runs a task when its turn has come. */
export type Enqueue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Creates a queue that runs at most `most` tasks at once, first come, first served. */
export function limitConcurrency(most: number): Enqueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) {
      // The task that ends hands its place over, so the count stays as it is.
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
