import { defineConfig } from 'vitest/config';
import { computedImports } from './tests/support/computed-imports.ts';

const PATIENCE_MS = 600_000;

export default defineConfig({
  plugins: [computedImports],
  test: {
    include: ['tests/**/*.test.ts'],
    // Modules hold no state, so that a worker can load them once for all its files: half the time of the suite.
    isolate: false,
    // By default one core stays free; of two, that is half.
    maxWorkers: '100%',
    // A time-out only ends what hangs: no test may fail because the machine is slow.
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
