import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { catalogueOf } from '../../src/catalogue/catalogue.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const sources = new Map(
  globSync('{commands,src/{discord,features,import,search,text}}/**/*.ts', { cwd: ROOT }).map((file) => [
    file.replaceAll(path.sep, '/'),
    readFileSync(path.join(ROOT, file), 'utf8'),
  ]),
);

/** Files whose errors are not made of a catalogue's text in the very place, and why they need not be. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/discord/gateway/connect.ts': 'only the operator sees why the bot cannot connect',
  'src/discord/gateway/explain-registration.ts': 'only the operator sees why commands are not registered',
  'src/discord/gateway/log-in.ts': 'only the operator sees why the bot cannot log in',
  'src/features/exchange/check-rows.ts': 'only the command line takes groups in',
  'src/features/exchange/read-export.ts': 'only the command line takes groups in',
  'src/features/exchange/read-folder.ts': 'only the command line takes groups in',
  'src/features/exchange/write-export.ts': 'only the command line exports groups',
  'src/features/exchange/write-folder.ts': 'only the command line exports groups',
  'src/features/votes/votes.ts': 'passes on a function of the catalogue',
  'src/import/check-ocr.ts': 'only the operator sees what is not installed',
  'src/import/expand-paths.ts': 'only the command line has paths',
  'src/import/explain-file-error.ts': 'only the command line has paths',
  'src/import/read-plain-file.ts': 'only the command line has paths',
  'src/import/child/run-child.ts': 'passes on a phrase of the child process',
  'src/import/sidecar.ts': 'only the command line has sidecars',
  'src/search/index-file.ts': 'only the operator sees why the index cannot be opened',
};

/** Neither `new UserError((words) => words.…)` nor `new UserError(phrase(…))`. */
const OTHERWISE = /new UserError\((?!\s*(?:\(|phrase\())|new UserError\(\s*\([^()]*\) =>\s*['"`]/u;

test('what members see of an error is said in their group’s language', () => {
  expect(sources.size).toBeGreaterThan(200);
  const otherwise = [...sources].flatMap(([file, source]) => (OTHERWISE.test(source) ? [file] : []));
  expect(otherwise.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});

test.each([
  ['new UserError("No.")', true],
  ['new UserError(\n  `No ${thing}.`,\n)', true],
  ['new UserError(message)', true],
  ["new UserError((words) => 'No.')", true],
  ['new UserError((words) => words.errors.no)', false],
  ["new UserError(\n  phrase('refusals.no'),\n)", false],
])('%j is found: %s', (source, isFound) => {
  expect(OTHERWISE.test(source)).toBe(isFound);
});

test('every text that is stored or crosses to another process is made somewhere', () => {
  const { abstentions, addresses, archives, descriptions, fileAdvice, fileKinds, refusals, remarks } =
    catalogueOf('en');
  const all = [...sources.values()].join('\n');
  const keys = Object.entries({ abstentions, addresses, archives, descriptions, refusals, remarks }).flatMap(
    ([section, texts]) => Object.keys(texts).map((name) => `${section}.${name}`),
  );
  const fields = ['title', 'author', 'edition', 'licence', 'sourceUrl', 'language'].map(
    (field) => `descriptions.${field}`,
  );
  expect(keys.filter((key) => !all.includes(`'${key}'`))).toEqual(fields);
  const names = [...Object.keys(fileAdvice), ...Object.keys(fileKinds)];
  expect(names.filter((name) => !all.includes(`'${name}'`))).toEqual([]);
});
