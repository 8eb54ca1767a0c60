import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMPUTED } from './support/computed-imports.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Starts a process or thread of this project's own code, or loads a module by a path that is no literal. */
const STARTS = /\bfork\(|\bnew Worker\(|\bspawn\(|\bimport\([^'"`]/u;

test('every file that starts or loads something by a computed path is known to vitest --changed', () => {
  const files = globSync('{src,tests}/**/*.ts', { cwd: ROOT });
  const starting = files.filter((file) => STARTS.test(readFileSync(path.join(ROOT, file), 'utf8')));
  // These start what another file of the list gives them, or only talk about it.
  const others = new Set([
    'src/import/child/run-child.ts',
    'tests/computed-imports.test.ts',
    'tests/support/computed-imports.ts',
  ]);
  expect(starting).not.toEqual([]);
  expect(starting.filter((file) => !(file in COMPUTED) && !others.has(file))).toEqual([]);
});

test.each(Object.entries(COMPUTED))('%s needs files that are there', (file, patterns) => {
  for (const pattern of [file, ...patterns])
    expect([pattern, globSync(pattern, { cwd: ROOT })]).not.toEqual([pattern, []]);
});
