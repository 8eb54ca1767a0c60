import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFerryFolder, runCli, runCliProcess } from '../support/run-cli.ts';

let data = '';
let workId = '';
let remove: () => void;

beforeAll(async () => {
  ({ data, workId, remove } = await createFerryFolder());
});

afterAll(() => remove());

/** The output of a run; the completion library writes to the console, bypassing the program's streams. */
async function linesOf(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const { code, err } = await runCli(data, args);
  const out = log.mock.calls.flat().join('\n');
  log.mockClear();
  return { code, out, err };
}

describe('completion', () => {
  test('completes subcommands and options', async () => {
    expect((await linesOf('complete', '--', 'imp')).out).toMatch(/^import\t/u);
    expect((await linesOf('complete', '--', 'ask', '--')).out).toMatch(/^--work\t/u);
    expect((await linesOf('complete', '--', 'import-export', '--')).out).toContain('--replace');
    expect((await linesOf('complete', '--', 'export', '--')).out).toContain('--without-members');
  });

  test('completes works by id, with their titles', async () => {
    const { out } = await runCliProcess(data, ['complete', '--', 'ask', '--work', '']);
    expect(out.split('\n')[0]).toBe(`${workId}\tThe Ferry of Ulvik`);
  });

  test('completes no works, and prints nothing else, without a data folder', async () => {
    const { out, err } = await linesOf(
      '--data',
      path.join(data, 'gone'),
      'complete',
      '--',
      'ask',
      '--work',
      '',
    );
    expect(out).not.toContain('Ulvik');
    expect(err).toBe('');
  });

  test.each(['bash', 'zsh', 'fish'])('prints the script for %s', async (shell) => {
    const { out, code } = await linesOf('completion', shell);
    expect(out).toContain('concordance complete --');
    expect(code).toBe(0);
  });
});
