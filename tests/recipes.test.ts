import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from './support/made-works.ts';
import { RECIPES } from './support/recipes.ts';
import type { Recipe } from './support/recipes/recipe.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const COPIED = `src commands docs tests bench data README.md CHANGELOG.md package.json tsconfig.json
  .env.example vitest.config.ts rooms.config.ts oxlint.config.ts`.split(/\s+/u);

/** Whether each file of each recipe is forgotten once, too; `npm run test:recipes` does. */
const isFull = process.env['RECIPES'] === 'full';

const execute = promisify(execFile);

/** A copy of the project without its git history; it shares the dependencies. */
function copyProject(): string {
  const copy = createTemporaryFolder();
  for (const each of COPIED.filter((name) => existsSync(path.join(ROOT, name))))
    cpSync(path.join(ROOT, each), path.join(copy, each), {
      recursive: true,
      filter: (from) => !from.endsWith('.sqlite') && !from.includes('.sqlite-'),
    });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Follows a recipe, but for a file that is forgotten. */
function follow(copy: string, { files }: Recipe, forgotten: string | null = null): void {
  for (const [name, change] of Object.entries(files)) {
    if (name === forgotten) continue;
    const file = path.join(copy, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, change(read(file)));
  }
}

/** What a command prints if it fails, or null. */
async function failure(
  copy: string,
  [file, ...args]: readonly [string, ...string[]],
): Promise<string | null> {
  try {
    await execute(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], { cwd: copy });
    return null;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

/** What the compiler knows from the last run: files that have not changed since are not checked again. */
const CHECKED = path.join(ROOT, 'node_modules/.cache/recipes.tsbuildinfo');

/** Compiles the product without its tests. */
async function compile(copy: string): Promise<string | null> {
  const checked = path.join(copy, 'checked.tsbuildinfo');
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: { incremental: true, tsBuildInfoFile: checked },
    include: ['src', 'commands'],
  };
  writeFileSync(path.join(copy, 'tsconfig.product.json'), JSON.stringify(settings));
  if (existsSync(CHECKED)) cpSync(CHECKED, checked);
  const failed = await failure(copy, ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.product.json']);
  if (failed === null && existsSync(checked)) cpSync(checked, CHECKED);
  return failed;
}

const runTest = async (copy: string, file: string) => failure(copy, ['vitest/vitest.mjs', 'run', file]);
const writeDocs = async (copy: string) =>
  execute(process.execPath, ['--import', './src/preflight.js', 'src/docs/write-docs.ts'], { cwd: copy });

/** The files that a recipe's row of CONTRIBUTING.md names, as patterns. */
function filesOfRow(adds: string): readonly string[] {
  const page = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith(`| ${adds} |`));
  const [, , write = ''] = row?.split('|') ?? [];
  const named = [...write.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
  return named.filter((code) => /^(?:\.env|commands|docs|src|tests)\b/u.test(code));
}

test.each(RECIPES)('the recipe for $adds names every file that is touched', ({ adds, files }) => {
  const patterns = filesOfRow(adds);
  const isNamed = (file: string) =>
    patterns.some((pattern) =>
      [pattern, `${pattern}/**`].some((each) => path.matchesGlob(file, each.replaceAll('NAME', '*'))),
    );
  expect(patterns).not.toEqual([]);
  expect(Object.keys(files).filter((file) => !isNamed(file))).toEqual([]);
});

test('a project in which every recipe was followed compiles, and documents what was added', async () => {
  const copy = copyProject();
  for (const recipe of RECIPES) follow(copy, recipe);
  expect(await compile(copy)).toBeNull();
  await writeDocs(copy);
  expect(read(path.join(copy, 'README.md'))).toContain('`/greet`');
  expect(read(path.join(copy, 'docs/privacy.md'))).toContain('| `greetings` |');
});

const guarded = RECIPES.flatMap(({ adds, guards }) =>
  Object.entries(guards).map(([file, guard]) => ({ adds, file, guard })),
);

test.runIf(isFull).each(guarded)('$guard tells that $file was forgotten', async ({ adds, file, guard }) => {
  const copy = copyProject();
  for (const recipe of RECIPES) follow(copy, recipe, recipe.adds === adds ? file : null);
  const told = guard === 'compiler' ? await compile(copy) : await runTest(copy, guard);
  expect(told).toMatch(guard === 'compiler' ? /error TS\d+/u : /FAIL|failed/u);
});
