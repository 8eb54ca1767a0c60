import { chmod, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { expandPath } from '../../src/import/expand-paths.ts';
import { readSource } from '../../src/import/read-source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordance-import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text = 'text'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function messageOf(run: Promise<unknown>): Promise<string> {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}

const pathsOf = async (path: string) => (await expandPath(path)).files.map((file) => file.path);

describe('readSource', () => {
  test('returns name, bytes and description; options override the sidecar', async () => {
    const path = await write('mills.txt', 'Größe');
    await write('mills.meta.json', '{"title": "On Mills", "author": "Ada", "edition": null}');
    const source = await readSource(path, { author: 'Bo' });
    expect(source).toMatchObject({ name: 'mills.txt', description: { title: 'On Mills', author: 'Bo' } });
    expect(Buffer.from(source.bytes).toString()).toBe('Größe');
  });

  test.each([
    ['mills.txt.meta.yaml', 'title: On Mills\nedition: 2026\n', { title: 'On Mills', edition: '2026' }],
    ['mills.meta.yml', 'sourceUrl: https://example.org/\n', { sourceUrl: 'https://example.org/' }],
    ['mills.meta.json', '{}', {}],
  ])('reads the sidecar %s', async (name, text, description) => {
    const path = await write('mills.txt');
    await write(name, text);
    expect((await readSource(path)).description).toEqual(description);
  });

  test.each([
    ['mills.meta.json', '{"titel": "x"}', /unknown key "titel"/],
    ['mills.meta.json', '{"title": {}}', /title must be text/],
    ['mills.meta.json', '["title"]', /malformed in line 1: it has no "key: value" lines/],
    ['mills.meta.yaml', 'title: a\nauthor: [b', /malformed in line \d: /],
    ['mills.meta.yaml', 'a: &a b\ntitle: *a', /malformed in line 2: aliases/],
    ['mills.meta.yaml', 'sourceUrl: mailto:a@b', /sourceUrl must be an http or https address/],
    ['mills.meta.json', ' '.repeat(70_000), /at most 65536 bytes are read|at most 64/],
  ])('rejects the sidecar %s with %s', async (name, text, message) => {
    const path = await write('mills.txt');
    await write(name, text);
    expect(await messageOf(readSource(path))).toMatch(message);
  });

  test('rejects two sidecars', async () => {
    const path = await write('mills.txt');
    await write('mills.meta.json', '{}');
    await write('mills.txt.meta.yaml', '');
    expect(await messageOf(readSource(path))).toMatch(/described by both ".*" and ".*"; keep one/);
  });

  test('says what is wrong with a path', async () => {
    const absent = join(folder, 'absent.txt');
    expect(await messageOf(readSource(absent))).toBe(`"${absent}" does not exist.`);
    expect(await messageOf(readSource(folder))).toBe(`"${folder}" is a folder; name the files in it.`);
    expect(await messageOf(readSource('/dev/null'))).toContain('not a regular file');
    const loop = join(folder, 'loop');
    await symlink(loop, loop);
    expect(await messageOf(readSource(loop))).toContain('is a link that leads back to itself');
  });

  test.skipIf(process.getuid?.() === 0)('says that reading a file is not permitted', async () => {
    const path = await write('secret.txt');
    await chmod(path, 0);
    expect(await messageOf(readSource(path))).toContain('may not be read by this user');
  });

  test('checks the size before reading, and gives both numbers', async () => {
    const path = await write('huge.txt');
    await truncate(path, 40 * 1024 * 1024);
    expect(await messageOf(readSource(path))).toContain(
      'has 40 MiB (41,943,040 bytes); at most 16 MiB are read',
    );
  });
});

describe('expandPath', () => {
  test('lists the readable files of a folder, sorted, without hidden files and sidecars', async () => {
    await mkdir(join(folder, 'b'));
    await mkdir(join(folder, '.git'));
    for (const name of ['z.txt', 'a.md', 'a.meta.yaml', '.hidden.txt', 'x.exe', 'b/c.html', '.git/d.txt'])
      await write(name);
    const files = ['a.md', 'b/c.html', 'z.txt'].map((name) => join(folder, name));
    expect(await pathsOf(folder)).toEqual(files);
    expect((await expandPath(folder)).leftOut).toEqual([]);
  });

  test('returns a file that is named itself', async () => {
    const path = await write('x.exe');
    expect(await expandPath(path)).toEqual({ files: [{ path, within: null }], leftOut: [] });
  });

  test('rejects a folder without a readable file, and a missing path', async () => {
    expect(await messageOf(expandPath(folder))).toContain(
      `"${folder}" contains no file in a supported format. What can be read:`,
    );
    expect(await messageOf(expandPath(join(folder, 'absent')))).toContain('does not exist');
  });

  test('follows links inside the folder, and lists each file once, by its own name if supported', async () => {
    await mkdir(join(folder, 'b'));
    await mkdir(join(folder, '.kept'));
    await write('b/z.txt');
    await write('.kept/1f3a');
    await symlink(folder, join(folder, 'b', 'up'));
    await symlink(join(folder, 'b'), join(folder, 'a'));
    await symlink('b/z.txt', join(folder, 'alias.txt'));
    await symlink('.kept/1f3a', join(folder, 'essay.txt'));
    await symlink('essay.txt', join(folder, 'again.txt'));
    const { files, leftOut } = await expandPath(folder);
    expect(leftOut).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      ['b/z.txt', 'again.txt'].map((name) => join(folder, name)).toSorted(),
    );
    for (const { path, within } of files) expect((await readSource(path, {}, within)).bytes).toHaveLength(4);
  });

  test('reads no file that became a link out of the folder after it was found', async () => {
    const path = await write('essay.txt');
    const { files } = await expandPath(folder);
    await rm(path);
    await symlink('/etc/passwd', path);
    const [found] = files;
    expect(await messageOf(readSource(path, {}, found?.within))).toBe(
      `"${path}" is a link out of the folder.`,
    );
    await rm(path);
    await rename(await write('moved.txt'), path);
    expect((await readSource(path, {}, found?.within)).bytes).toHaveLength(4);
  });

  test('reads no sidecar outside the folder, and none that is not a file', async () => {
    const path = await write('essay.txt');
    const sidecar = join(folder, 'essay.meta.yaml');
    await symlink('/etc/passwd', sidecar);
    expect(await messageOf(readSource(path))).toBe(`"${sidecar}" is a link out of the folder.`);
    await rm(sidecar);
    await mkdir(sidecar);
    expect(await messageOf(readSource(path))).toContain('is a folder');
  });
});
