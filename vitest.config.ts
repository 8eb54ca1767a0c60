import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A real discord.js Client, a real SQLite and, where present, a real browser take part.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
