import { LRUCache } from 'lru-cache';

/** Gives what is kept under a key, or makes it and keeps it; what is null is not kept. */
export type Cache<Value> = (key: string, make: () => Promise<Value | null>) => Promise<Value | null>;

/** Makes a cache of so many values; those that were not asked for longest go first. */
export function createCache<Value extends {}>(size: number): Cache<Value> {
  const kept = new LRUCache<string, Value>({ max: size });
  return async (key, make) => {
    const value = kept.get(key) ?? (await make());
    if (value !== null) kept.set(key, value);
    return value;
  };
}
