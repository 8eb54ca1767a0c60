import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What a file of each folder may not import, and what it may. */
const FOLDERS: Record<string, { forbidden: readonly string[]; allowed: readonly string[] }> = {
  'src/corpus': {
    forbidden: ['../text/a.ts', '../errors.ts', 'zod', 'node:fs'],
    allowed: ['./layout.ts'],
  },
  'src/catalogue': {
    forbidden: ['../text/a.ts', '../errors.ts', '../features/a.ts', '../discord/a.ts', 'discord.js'],
    allowed: ['../corpus/layout.ts', './a.ts'],
  },
  'src/catalogue/en': {
    forbidden: ['../../text/a.ts', '../../errors.ts', '../../discord/a.ts', 'discord.js'],
    allowed: ['../plural.ts', '../../corpus/layout.ts', './a.ts'],
  },
  'src/text': {
    forbidden: ['../import/a.ts', '../search/a.ts', '../store/a.ts', '../features/a.ts', 'node:fs', 'kysely'],
    allowed: ['../corpus/layout.ts', '../errors.ts', './a.ts', 'wink-nlp'],
  },
  'src/import': {
    forbidden: ['../search/a.ts', '../store/a.ts', '../features/a.ts', '../discord/a.ts', 'better-sqlite3'],
    allowed: ['../corpus/layout.ts', '../text/a.ts', 'node:fs', 'yaml'],
  },
  'src/search': {
    forbidden: ['../import/a.ts', '../store/a.ts', '../features/a.ts', '../web/a.ts', 'kysely', 'discord.js'],
    allowed: ['../corpus/layout.ts', '../text/a.ts', 'better-sqlite3'],
  },
  'src/store': {
    forbidden: ['../import/a.ts', '../search/a.ts', '../features/a.ts', 'discord.js', 'hono'],
    allowed: ['../corpus/layout.ts', '../text/a.ts', 'kysely', 'better-sqlite3'],
  },
  'src/features': {
    forbidden: [
      '../discord/a.ts',
      '../web/a.ts',
      '../playground/a.ts',
      '../config.ts',
      'kysely',
      'discord.js',
    ],
    allowed: ['../store/a.ts', '../search/a.ts', '../import/a.ts', '../text/a.ts', '../errors.ts'],
  },
  'src/discord': {
    forbidden: [
      '../store/a.ts',
      '../search/a.ts',
      '../import/a.ts',
      '../text/a.ts',
      '../web/a.ts',
      '../config.ts',
    ],
    allowed: ['../features/a.ts', '../corpus/layout.ts', 'discord.js'],
  },
  'src/discord/replies': {
    forbidden: ['../../store/a.ts', '../../text/a.ts', '../../playground/a.ts', 'better-sqlite3'],
    allowed: ['../../corpus/layout.ts', '../../features/a.ts', './a.ts'],
  },
  'src/web': {
    forbidden: ['../store/a.ts', '../search/a.ts', '../discord/a.ts', '../playground/a.ts', 'discord.js'],
    allowed: ['../features/a.ts', '../corpus/layout.ts', 'hono'],
  },
  'src/playground': {
    forbidden: ['../features/a.ts', '../corpus/a.ts', '../discord/a.ts', '../config.ts', 'better-sqlite3'],
    allowed: ['./a.ts', 'hono', 'ws', 'discord-api-types/v10'],
  },
  commands: {
    forbidden: ['../src/store/a.ts', '../src/search/a.ts', '../src/text/a.ts', '../src/config.ts', 'kysely'],
    allowed: ['../src/features/a.ts', '../src/discord/a.ts', '../src/corpus/a.ts', 'discord.js'],
  },
};

const probes = Object.entries(FOLDERS).flatMap(([folder, { forbidden, allowed }]) =>
  [
    ...forbidden.map((from) => ({ from, mayImport: false })),
    ...allowed.map((from) => ({ from, mayImport: true })),
  ].map(({ from, mayImport }, i) => ({ folder, from, mayImport, file: `${folder}/probe-${i}.ts` })),
);

let flagged: Set<string>;
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), 'concordance-lint-'));
  await copyFile(path.join(ROOT, '.oxlintrc.json'), path.join(tree, '.oxlintrc.json'));
  for (const { file, from } of probes) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), `import { thing } from '${from}';\nexport const probe = thing;\n`);
  }
  const output = await lint(tree);
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  flagged = new Set(
    diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename),
  );
});

afterAll(() => rm(tree, { recursive: true, force: true }));

/** oxlint exits with 1 when it finds something, which here it must. */
function lint(folder: string): Promise<string> {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, '--format', 'json'], { cwd: folder }, (_error, stdout) => {
      resolve(stdout);
    });
  });
}

test.each(probes.filter(({ mayImport }) => !mayImport))('$folder may not import $from', ({ file }) => {
  expect(flagged).toContain(file);
});

test.each(probes.filter(({ mayImport }) => mayImport))('$folder may import $from', ({ file }) => {
  expect(flagged).not.toContain(file);
});
