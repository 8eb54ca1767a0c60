import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFerryFolder, runCliProcess } from '../support/run-cli.ts';

let data = '';
let workId = '';
let remove: () => void;

beforeAll(async () => {
  ({ data, workId, remove } = await createFerryFolder());
});

afterAll(() => remove());

const concordance = async (folder: string, ...args: string[]) => runCliProcess(folder, args);

describe('completion', () => {
  test('offers subcommands and options as they begin', async () => {
    expect((await concordance(data, 'complete', '--', 'imp')).out).toMatch(/^import\t/u);
    expect((await concordance(data, 'complete', '--', 'ask', '--')).out).toMatch(/^--work\t/u);
  });

  test('offers works by id, with their titles', async () => {
    const { out } = await concordance(data, 'complete', '--', 'ask', '--work', '');
    expect(out.split('\n')[0]).toBe(`${workId}\tThe Ferry of Ulvik`);
  });

  test('offers no works, and says nothing else, where there is no data folder', async () => {
    const { out, err } = await concordance(data, '--data', 'gone', 'complete', '--', 'ask', '--work', '');
    expect(out).not.toContain('Ulvik');
    expect(err).toBe('');
  });

  test.each(['bash', 'zsh', 'fish'])('prints what %s has to load', async (shell) => {
    const { out, code } = await concordance(data, 'completion', shell);
    expect(out).toContain('concordance complete --');
    expect(code).toBe(0);
  });
});
