import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import packageJson from '../package.json' with { type: 'json' };
import { ROOMS } from '../rooms.config.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CONFIGS = ['oxlint.config.ts', 'rooms.config.ts', 'package.json'];
const NAMES = Object.keys(ROOMS);
/** Stands above the rooms: none may import it. */
const ABOVE = ['src/wiring.ts', 'src/start.ts', 'src/cli', 'bench', 'tests'];
/** Folders below a room's own, in which its walls must stand as well. */
const BELOW = ['', 'one', 'one/two'];

interface Probe {
  readonly file: string;
  readonly from: string;
  readonly mayImport: boolean;
}

const isFile = (name: string): boolean => /\.[jt]s$/u.test(name);
const fileIn = (name: string): string => (isFile(name) ? name : `${name}/thing.ts`);

/** One file of a room, at each depth, for everything that it could import. */
function probesOf(name: string): readonly Probe[] {
  const { rooms, packages } = ROOMS[name] ?? { rooms: [], packages: [] };
  const known = ['discord.js', 'kysely', 'hono', 'better-sqlite3', 'node:fs', 'node:child_process', 'zod'];
  const folders = isFile(name) ? [path.dirname(name)] : BELOW.map((below) => path.join(name, below));
  return folders.flatMap((folder) => {
    const imports = [
      ...[...NAMES, ...ABOVE].map((other) => ({
        from: path.relative(folder, fileIn(other)),
        mayImport: other === name || rooms.includes(other),
      })),
      ...known.map((each) => ({ from: each, mayImport: packages.includes(each) })),
    ];
    return imports.map(({ from, mayImport }, i) => ({
      file: isFile(name) ? name : path.join(folder, `probe-${i}.ts`),
      from: from.startsWith('.') || !from.includes('.ts') ? from : `./${from}`,
      mayImport,
    }));
  });
}

/** Ways round a wall. */
const DETOURS: readonly Probe[] = [
  { file: 'src/text/detour-1.ts', from: './../store/thing.ts', mayImport: false },
  { file: 'src/text/detour-2.ts', from: '../corpus/../store/thing.ts', mayImport: false },
  { file: 'src/text/detour-3.ts', from: '../../src/store/thing.ts', mayImport: false },
  { file: 'src/text/detour-4.ts', from: '../../commands/thing.ts', mayImport: false },
  { file: 'src/text/detour-5.ts', from: 'fs/promises', mayImport: false },
  { file: 'commands/detour-6.ts', from: '../src/discord/../store/thing.ts', mayImport: false },
];

const folderRooms = NAMES.filter((name) => !isFile(name));
const probes = [...folderRooms.flatMap(probesOf), ...DETOURS];

describe('the linter', () => {
  let refused: ReadonlySet<string>;
  let tree: string;

  beforeAll(async () => {
    tree = await mkdtemp(path.join(tmpdir(), 'concordance-lint-'));
    for (const file of CONFIGS) await copyFile(path.join(ROOT, file), path.join(tree, file));
    for (const name of [...NAMES, ...ABOVE]) await write(fileIn(name), 'export const thing = 1;\n');
    for (const { file, from } of probes)
      await write(file, `import { thing } from '${from}';\nexport const probe = thing;\n`);
    const { diagnostics } = JSON.parse(await lint(tree)) as {
      diagnostics: { code: string; filename: string }[];
    };
    refused = new Set(
      diagnostics
        .filter(({ code }) => code.includes('no-restricted-imports'))
        .map(({ filename }) => filename),
    );
  });

  afterAll(() => rm(tree, { recursive: true, force: true }));

  async function write(file: string, code: string): Promise<void> {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), code);
  }

  test.each(folderRooms)(
    'refuses in %s, at every depth, what it may not import, and nothing else',
    (name) => {
      const own = probes.filter(({ file }) => file.startsWith(`${name}/`));
      const wrong = own.filter(({ file, mayImport }) => refused.has(file) === mayImport);
      expect(wrong).toEqual([]);
      expect(own.length).toBeGreaterThan(NAMES.length);
    },
  );
});

/** oxlint exits with 1 when it finds something, which here it must. */
function lint(folder: string): Promise<string> {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    const limits = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [oxlint, '--format', 'json'], limits, (_error, stdout) => resolve(stdout));
  });
}

/** Everything that a file imports, also with `import()` and as a worker’s file. */
const IMPORTS = /(?:\bfrom|\bimport\(|^import|new URL\()\s*'(?<from>[^']+)'/gmu;

async function importsOf(file: string): Promise<readonly string[]> {
  const code = await readFile(path.join(ROOT, file), 'utf8');
  return [...code.matchAll(IMPORTS)].map(({ groups }) => groups?.['from'] ?? '');
}

function roomOf(file: string): string | null {
  return NAMES.find((name) => file === name || file.startsWith(`${name}/`)) ?? null;
}

test.each(NAMES)('%s really imports no more than it may', async (name) => {
  const { rooms, packages } = ROOMS[name] ?? { rooms: [], packages: [] };
  const files = isFile(name) ? [name] : globSync(`${name}/**/*.ts`, { cwd: ROOT });
  expect(files.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const file of files) {
    for (const from of await importsOf(file)) {
      const isLocal = from.startsWith('.');
      const target = path.join(path.dirname(file), from);
      const room = isLocal ? roomOf(target) : null;
      const owner = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
      const isKnown = owner in packageJson.dependencies || isBuiltin(owner) || packages.includes(owner);
      const isAllowed = isLocal
        ? room === name || (room !== null && rooms.includes(room))
        : packages.includes(owner) || !isKnown;
      if (!isAllowed) wrong.push(`${file} imports ${from}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the rooms stand in the order of their floors, and docs/design.md shows that order', async () => {
  const upward = Object.entries(ROOMS).flatMap(([name, { rooms }], i) =>
    rooms.filter((each) => NAMES.indexOf(each) >= i).map((each) => `${name} imports ${each}`),
  );
  expect(upward).toEqual([]);
  const design = await readFile(path.join(ROOT, 'docs/design.md'), 'utf8');
  const shown = [...design.matchAll(/^\| `(?<room>[^`]+)` \| (?<below>[^|]*) \|$/gmu)];
  const floors = shown.map(({ groups }) => [groups?.['room'], groups?.['below']?.trim()]);
  const expected = Object.entries(ROOMS).map(([name, { rooms }]) => [
    name,
    rooms.map((each) => `\`${each}\``).join(', ') || 'nothing',
  ]);
  expect(floors).toEqual(expected);
});
