import { defineConfig } from 'vitest/config';

const PATIENCE_MS = 600_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Modules hold no state, so that a worker can load them once for all its files: half the time of the suite.
    isolate: false,
    // A time-out only ends what hangs: no test may fail because the machine is slow.
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
