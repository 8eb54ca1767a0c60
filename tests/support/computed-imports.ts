import { globSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vitest/config';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a module loads by a computed path, starts as a process or thread, or reads. */
export const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'src/discord/command/load-commands.ts': ['commands/*.ts', 'commands/*/command.ts'],
  'src/import/child/guard-limits.ts': ['src/import/child/guard-limits-thread.ts'],
  'src/import/import-work.ts': ['src/import/child/child.ts', 'src/preflight.js'],
  'src/search/reader-model/start-model.ts': ['src/search/reader-model/weights/*'],
  'src/search/reader-model/talk-to-process.ts': [
    'src/preflight.js',
    'src/search/reader-model/model-process.ts',
  ],
  'tests/catalogue/user-errors.test.ts': ['commands/**/*.ts', 'src/**/*.ts'],
  'tests/config.test.ts': ['.env.example'],
  'tests/docs.test.ts': ['README.md', 'docs/**/*.md'],
  'tests/translated-docs.test.ts': ['docs/**/*.md'],
  'tests/features/posts/kill.test.ts': ['tests/support/send-slots.ts'],
  'tests/features/privacy/kill.test.ts': ['tests/support/obey-until-killed.ts'],
  'tests/import-directions.test.ts': ['commands/**/*.ts', 'src/**/*.ts', 'docs/design.md'],
  'tests/import/import-work.test.ts': ['tests/import/wayward-child.ts'],
  'tests/sample-works.test.ts': ['data/**/*.{json,md}'],
  'tests/store/file/bot-lock.test.ts': ['src/store/file/bot-lock.ts'],
  'tests/store/open-store.test.ts': ['tests/support/log-questions.ts'],
  'tests/support/bot-process.ts': ['src/main.ts', 'src/preflight.js'],
  'tests/support/logs/run-bot.ts': ['src/main.ts', 'tests/support/logs/*.ts'],
  'tests/support/run-cli.ts': ['src/bin/concordance.js', 'src/cli.ts', 'src/preflight.js'],
  'tests/support/script-arguments.ts': ['src/preflight.js'],
};

/**
 * Names these modules as imports that are never made: `vitest --changed` finds the tests of a changed file by the
 * imports that it can read.
 */
export const computedImports: Plugin = {
  name: 'computed-imports',
  transform(code, id) {
    const patterns = COMPUTED[path.relative(ROOT, id)];
    if (patterns === undefined) return null;
    const files = globSync([...patterns], { cwd: ROOT });
    const imports = files.map((file) => {
      const isCode = /\.[jt]s$/.test(file);
      return `import(${JSON.stringify(isCode ? `/${file}` : `/${file}?raw`)})`;
    });
    return { code: `${code}\nexport const computedImports = () => [${imports.join(', ')}];\n`, map: null };
  },
};
