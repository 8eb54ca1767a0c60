import type { SearchIndex } from '../../search/search.ts';

/** How often to look for works that were added by another process, in milliseconds. */
const INTERVAL = 15_000;

/**
 * Encodes existing and new works in the background. `onFailed` reports failures; the remaining works are tried again on
 * the next run.
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
