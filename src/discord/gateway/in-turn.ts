/** Runs acts of the same key one after the other, in the order in which they came; each fails for its caller alone. */
export type InTurn = <T>(key: string, act: () => Promise<T>) => Promise<T>;

/** Makes a queue for each key. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, act) => {
    const before = last.get(key);
    const { promise: mine, resolve } = Promise.withResolvers<void>();
    last.set(key, mine);
    try {
      await before;
      return await act();
    } finally {
      resolve();
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
