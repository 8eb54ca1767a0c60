import { LRUCache } from 'lru-cache';

/** Returns the cached value of a key, or computes and caches it; null is not cached. */
export type Cache<Value> = (key: string, make: () => Promise<Value | null>) => Promise<Value | null>;

/** Creates an LRU cache with a maximum number of values. */
export function createCache<Value extends {}>(size: number): Cache<Value> {
  const kept = new LRUCache<string, Value>({ max: size });
  return async (key, make) => {
    const value = kept.get(key) ?? (await make());
    if (value !== null) kept.set(key, value);
    return value;
  };
}
