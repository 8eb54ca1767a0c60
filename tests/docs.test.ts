import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { createTerminal } from '../src/cli/terminal.ts';
import { settings } from '../src/config.ts';
import { describeCommands } from '../src/discord/command/describe-commands.ts';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { withCommandTable } from '../src/docs/command-table.ts';
import { withStoredData } from '../src/docs/describe-stored-data.ts';
import { withRightsTable } from '../src/docs/rights-table.ts';
import { TABLES } from '../src/store/tables/tables.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = ['members', 'hosts', 'moderators', 'operators', 'privacy'].map((name) => `docs/${name}.md`);

const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');

/** What `concordance` is followed by: `import`, or `bench answers` for a command that has subcommands. */
function usesOf(command: Command): readonly string[] {
  if (command.commands.length === 0) return [command.name()];
  return command.commands.flatMap((below) => usesOf(below).map((use) => `${command.name()} ${use}`));
}

/** The commands that the files of `src/cli` create. */
async function createCliCommands(): Promise<readonly Command[]> {
  const files = globSync('*.ts', { cwd: path.join(ROOT, 'src/cli') });
  const modules = await Promise.all(
    files.map(async (file): Promise<object> => import(`../src/cli/${path.basename(file, '.ts')}.ts`)),
  );
  const { stdin, stdout, stderr } = process;
  const terminal = createTerminal({ stdin, stdout, stderr, environment: {} }, () => {});
  return modules
    .flatMap((module): [string, unknown][] => Object.entries(module))
    .filter(([name]) => /^create\w+Command$/.test(name))
    .map(([, create]): unknown => (typeof create === 'function' ? create(terminal) : null))
    .filter((command) => command instanceof Command);
}

/** Relative targets of the links of a Markdown text, without their fragment. */
function relativeLinks(markdown: string): readonly string[] {
  const withoutCode = markdown.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const targets = [...withoutCode.matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)].map(([, to = '']) => to);
  const files = targets.map((target) => target.replace(/#.*$/, ''));
  return files.filter((target) => target !== '' && !/^[a-z][a-z\d+.-]*:/i.test(target));
}

test('the README’s table of commands is what npm run docs writes', async () => {
  const commands = await loadCommands(path.join(ROOT, 'commands'));
  const readme = await read('README.md');
  expect(readme).toBe(withCommandTable(readme, commands.values()));
});

test('docs/moderators.md has the table of rights that npm run docs writes', async () => {
  const commands = await loadCommands(path.join(ROOT, 'commands'));
  const page = await read('docs/moderators.md');
  expect(page).toBe(withRightsTable(page, commands.values()));
});

test('docs/privacy.md has the tables that npm run docs writes, and every table of the store', async () => {
  const page = await read('docs/privacy.md');
  expect(page).toBe(withStoredData(page));
  for (const table of Object.keys(TABLES)) expect(page).toContain(`| \`${table}\` |`);
});

test('docs/operators.md names every setting', async () => {
  const page = await read('docs/operators.md');
  expect(Object.keys(settings.shape).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the pages name every slash command and subcommand', async () => {
  const pages = (await Promise.all(PAGES.map(read))).join('\n');
  const commands = [...(await loadCommands(path.join(ROOT, 'commands'))).values()];
  const paths = describeCommands(commands).map((each) => (each.menu ? each.path : `/${each.path}`));
  expect(paths).toContain('/question mine');
  expect(paths.filter((each) => !pages.includes(`\`${each}\``))).toEqual([]);
});

test('docs/operators.md names every subcommand of the command line', async () => {
  const page = await read('docs/operators.md');
  const uses = (await createCliCommands()).flatMap(usesOf);
  expect(uses).toEqual(expect.arrayContaining(['import', 'bench answers']));
  expect(uses.filter((use) => !new RegExp(`\`concordance ${use}\\b`).test(page))).toEqual([]);
});

/** A command's help as the terminal shows it. */
function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  return help;
}

/** A command, or those below it that are used in its place. */
function leavesOf(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}

test('the help of every subcommand of the command line teaches by example', async () => {
  const commands = (await createCliCommands()).flatMap(leavesOf);
  expect(commands.length).toBeGreaterThan(12);
  const without = commands.filter((command) => !/\nExamples?:\n {2}.*concordance /u.test(helpOf(command)));
  expect(without.map((command) => command.name())).toEqual([]);
});

test('every relative link of the documentation leads to a file', async () => {
  const pages = [...globSync('docs/**/*.md', { cwd: ROOT }), 'README.md'];
  const present = pages.filter((page) => existsSync(path.join(ROOT, page)));
  expect(present).toEqual(expect.arrayContaining(PAGES));
  const links = await Promise.all(
    present.map(async (page) => relativeLinks(await read(page)).map((link) => [page, link] as const)),
  );
  const broken = links
    .flat()
    .filter(([page, link]) => !existsSync(path.join(ROOT, path.dirname(page), decodeURIComponent(link))));
  expect(broken).toEqual([]);
});
