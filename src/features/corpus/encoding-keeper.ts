import type { SearchIndex } from '../../search/search.ts';

/** How often works are looked for that came in another way than through this process, in milliseconds. */
const INTERVAL = 15_000;

/**
 * Encodes works in the background, those there are and those that come. `onFailed` is told of a failure; the works
 * that were left are tried again with the next look.
 */
export function keepEncoded({
  index,
  onEncoded,
  onFailed,
  interval = INTERVAL,
}: {
  index: Pick<SearchIndex, 'encode' | 'unencoded'>;
  onEncoded: (left: number) => void;
  onFailed: (error: unknown) => void;
  interval?: number;
}): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;

  function look(): void {
    running ??= encode().finally(() => (running = null));
  }

  async function encode(): Promise<void> {
    try {
      if (index.unencoded().length > 0) await index.encode(onEncoded);
    } catch (error) {
      onFailed(error);
    }
  }

  look();
  const timer = setInterval(look, interval);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
