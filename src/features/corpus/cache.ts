/** Gives what is kept under a key, or makes it and keeps it; what is null is not kept. */
export type Cache<Value> = (key: string, make: () => Promise<Value | null>) => Promise<Value | null>;

/** Makes a cache of so many values; those that were not asked for longest go first. */
export function createCache<Value>(size: number): Cache<Value> {
  const kept = new Map<string, Value>();
  return async (key, make) => {
    const value = kept.get(key) ?? (await make());
    if (value === null) return null;
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return value;
  };
}
