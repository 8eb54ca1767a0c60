/** Runs actions with the same key one after the other, in order of arrival; each error goes only to its caller. */
export type InTurn = <T>(key: string, act: () => Promise<T>) => Promise<T>;

/** Creates a queue per key. */
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
