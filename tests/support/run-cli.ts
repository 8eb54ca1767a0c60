import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { runProgram } from '../../src/cli/program.ts';
import { addWorks, readHere } from './add-works.ts';

const BIN = path.join(import.meta.dirname, '../../src/bin/concordance.js');

const ENVIRONMENT = { DISCORD_TOKEN: '', PUBLIC_URL: 'https://reading.example.org', READER_MODEL: 'off' };

/** The result of a command line run. */
interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface CliOptions {
  /** Further settings. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether somebody reads along. */
  readonly isTTY?: boolean;
}

/**
 * Runs `concordance` with a data folder in this process; `input` is what it reads from standard input.
 */
export async function runCli(
  data: string,
  args: readonly string[],
  input = '',
  { environment = {}, isTTY = false }: CliOptions = {},
): Promise<Run> {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await runProgram(['--data', data, ...args], {
    stdin: Readable.from([input]),
    stdout,
    stderr,
    environment: { ...ENVIRONMENT, ...environment },
    importWork: readHere,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out: stripVTControlCharacters(out), err };
}

/**
 * Runs `concordance` with a data folder in its own process, in that folder. `before` is a shell command to run first,
 * such as `umask 0`.
 */
export async function runCliProcess(
  data: string,
  args: readonly string[],
  before: string | null = null,
): Promise<Run> {
  const run = [process.execPath, BIN, '--data', data, ...args];
  const [program = '', ...rest] = before === null ? run : ['sh', '-c', `${before}; exec "$@"`, 'sh', ...run];
  const child = spawn(program, rest, {
    cwd: existsSync(data) ? data : tmpdir(),
    env: { ...process.env, ...ENVIRONMENT, NODE_OPTIONS: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, out, err };
}

const FERRY = `# The Ferry of Ulvik

by Ines Halloran

## Of the crossing

The ferry of Ulvik belongs to the rowers, who elect a new captain each spring. No passenger pays in winter.

## Of the bell

The bell on the quay is rung by whoever sees fog first. It has no keeper, and it has never been late.
`;

/** A data folder with one work, The Ferry of Ulvik, and its file `texts/ferry.md`. */
export async function createFerryFolder(): Promise<{
  readonly data: string;
  readonly workId: string;
  readonly remove: () => void;
}> {
  const data = mkdtempSync(path.join(tmpdir(), 'concordance-cli-'));
  mkdirSync(path.join(data, 'texts'));
  writeFileSync(path.join(data, 'texts', 'ferry.md'), FERRY);
  const source = { name: 'ferry.md', bytes: Buffer.from(FERRY), description: { licence: 'CC0-1.0' } };
  const [workId = ''] = await addWorks(data, [source]);
  return { data, workId, remove: () => rmSync(data, { recursive: true }) };
}
