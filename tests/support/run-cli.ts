import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const BIN = path.join(import.meta.dirname, '../../src/bin/concordance.js');

/** The result of a command line run. */
interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs `concordance` with a data folder, in that folder; `input` is its standard input. `before` is a shell command to
 * run first, such as `umask 0`.
 */
export async function runCli(
  data: string,
  args: readonly string[],
  input = '',
  before: string | null = null,
): Promise<Run> {
  const run = [process.execPath, BIN, '--data', data, ...args];
  const [program = '', ...rest] = before === null ? run : ['sh', '-c', `${before}; exec "$@"`, 'sh', ...run];
  const child = spawn(program, rest, {
    cwd: existsSync(data) ? data : tmpdir(),
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      PUBLIC_URL: 'https://reading.example.org',
      NODE_OPTIONS: '',
      NO_COLOR: '1',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
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

/** A data folder with one work, The Ferry of Ulvik, imported from `texts/ferry.md`. */
export async function createFerryFolder(): Promise<{
  readonly data: string;
  readonly workId: string;
  readonly remove: () => void;
}> {
  const data = mkdtempSync(path.join(tmpdir(), 'concordance-cli-'));
  mkdirSync(path.join(data, 'texts'));
  writeFileSync(path.join(data, 'texts', 'ferry.md'), FERRY);
  const { out } = await runCli(data, ['import', 'texts', '--json', '--licence', 'CC0-1.0']);
  const workId = (JSON.parse(out) as { workId: string }[])[0]?.workId ?? '';
  return { data, workId, remove: () => rmSync(data, { recursive: true }) };
}
