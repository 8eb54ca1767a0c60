import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

import type { OxlintConfig, OxlintOverride } from 'oxlint';

import { ROOMS, type Room } from './rooms.config.ts';

/** The folder depths in a room for which there are rules; no file is deeper. */
const DEPTHS = [0, 1, 2, 3];

const ROOT = import.meta.dirname;

/** The forbidden imports of a room, for files at one depth in it. */
function wall(name: string, room: Room, depth: number) {
  const inSrc = name.startsWith('src/');
  const own = inSrc ? name.slice('src/'.length) : name;
  const open = new Set([own, ...room.rooms.map((each) => each.slice('src/'.length))]);
  const closedInSrc = listEntries('src').filter((each) => !open.has(each));
  // Up to the room's parent folder: `src`, or the project's own.
  const out = String.raw`\.\./`.repeat(depth + 1);
  const closedInRoot = listEntries('.').filter((each) => each !== own && each !== 'src');
  const regexes = [
    // A path that goes down and up again hides its target.
    String.raw`[^./]/\.\.?/|^\./\.|/\./`,
    ...(inSrc
      ? [`^${out}${oneOf(closedInSrc)}(/|$)`, String.raw`^${out}\.\./`]
      : [
          `^${out}src/${oneOf(closedInSrc)}(/|$)`,
          `^${out}${oneOf(closedInRoot)}(/|$)`,
          String.raw`^${out}\.\./`,
        ]),
    `^(node:)?${oneOf(listPackages().filter((each) => !room.packages.includes(each)))}(/|$)`,
  ];
  const message = `${name} may import ${[...room.rooms, ...room.packages].join(', ') || 'nothing'}: see rooms.config.ts.`;
  return { patterns: regexes.map((regex) => ({ regex, message })) };
}

function listEntries(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder));
}

function listPackages(): readonly string[] {
  const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, object>;
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const builtin = builtinModules.filter((each) => !each.startsWith('_') && !each.includes('/'));
  return [
    ...groups.flatMap((group) => Object.keys(own[group] ?? {})),
    ...builtin.map((each) => `node:${each}`),
  ];
}

function oneOf(names: readonly string[]): string {
  const plain = names.map((each) => each.replace(/^node:/u, '').replaceAll(/[.+]/gu, String.raw`\$&`));
  return `(${plain.join('|')})`;
}

const walls = Object.entries(ROOMS).flatMap(([name, room]) =>
  DEPTHS.map((depth): OxlintOverride => ({
    files: [name.endsWith('.ts') ? name : `${name}/${'*/'.repeat(depth)}*.ts`],
    rules: { 'eslint/no-restricted-imports': ['error', wall(name, room, depth)] },
  })),
);

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  categories: {
    correctness: 'error',
    suspicious: 'error',
    perf: 'error',
  },
  options: {
    reportUnusedDisableDirectives: 'error',
  },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      {
        considerDefaultExhaustiveForUnions: true,
      },
    ],
    'typescript/only-throw-error': 'error',
    'typescript/return-await': ['error', 'in-try-catch'],
    'typescript/prefer-nullish-coalescing': 'error',
    'eslint/no-empty': [
      'error',
      {
        allowEmptyCatch: false,
      },
    ],
    'eslint/no-console': 'error',
    'eslint/no-warning-comments': [
      'error',
      {
        terms: ['todo', 'fixme', 'xxx'],
      },
    ],
    'eslint/eqeqeq': 'error',
    'eslint/max-lines': [
      'error',
      {
        max: 300,
      },
    ],
    'eslint/max-lines-per-function': [
      'error',
      {
        max: 50,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
    'eslint/no-await-in-loop': 'off',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'unicorn/filename-case': [
      'error',
      {
        case: 'kebabCase',
      },
    ],
    'node/no-process-env': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-unsafe-enum-comparison': 'off',
    'eslint/no-control-regex': 'off',
    'oxc/no-map-spread': 'off',
    'typescript/consistent-return': 'off',
  },
  overrides: [
    {
      files: ['src/**', 'commands/**'],
      rules: {
        'import/no-cycle': ['error', { ignoreTypes: false }],
      },
    },
    {
      // A table's declaration is typed by all tables, and a route of the loopback Discord by what serves it.
      files: ['src/store/**', 'src/playground/**'],
      rules: {
        'import/no-cycle': 'error',
      },
    },
    {
      files: ['commands/**', '*.config.ts'],
      rules: {
        'import/no-default-export': 'off',
      },
    },
    {
      files: ['src/config.ts', 'tests/**', 'bench/**'],
      rules: {
        'node/no-process-env': 'off',
      },
    },
    {
      files: ['tests/**', 'bench/**'],
      rules: {
        'eslint/max-lines-per-function': 'off',
      },
    },
    ...walls,
  ],
} satisfies OxlintConfig;
