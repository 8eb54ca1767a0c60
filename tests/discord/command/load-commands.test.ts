import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { loadCommands } from '../../../src/discord/command/load-commands.ts';
import { shownCommands } from '../../../src/discord/command/typed.ts';
import { commandFolder } from '../../support/harness.ts';

/** Loads a folder with one file. */
async function load(code: string, file = 'try.ts') {
  return loadFiles({ [file]: code });
}

/** Loads a folder with some files, by their paths in it. */
async function loadFiles(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  for (const [file, code] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }
  return loadCommands(folder);
}

function command(definition: string, rest = '', serving = ''): string {
  return `export default { access: 'member', parts: { '': { run() {}, ${serving} } }, ${rest}
    definition: { name: 'try', description: 'Tries', contexts: [0], integration_types: [0], ${definition} } };`;
}

const option = (more: string) => `{ type: 3, name: 'word', description: 'A word', max_length: 9, ${more} }`;

test('loads the bot’s own commands, one from each file', async () => {
  const commands = await loadCommands(commandFolder);
  const files = (await readdir(commandFolder)).map((file) => basename(file, '.ts'));
  expect([...commands.keys()].toSorted()).toEqual(files.toSorted());
  expect(commands.get('ask')?.definition.name).toBe('ask');
});

test('loads a command from a folder of its own, and none of the files beside it', async () => {
  const commands = await loadFiles({ 'try/command.ts': command(''), 'try/reply.ts': 'export default 1;' });
  expect([...commands.keys()]).toEqual(['try']);
});

test('refuses a folder without a command, a name that comes twice, and a kind of post that comes twice', async () => {
  await expect(loadFiles({ 'try/reply.ts': 'export {};' })).rejects.toThrow(/command\.ts cannot be loaded/u);
  const two = { 'try.ts': command(''), 'try/command.ts': command('') };
  await expect(loadFiles(two)).rejects.toThrow(/two commands called try/u);
  const post = 'posts: { reminder() {} },';
  const posts = { 'try.ts': command('', post), 'other.ts': command("['name']: 'other',", post) };
  await expect(loadFiles(posts)).rejects.toThrow(/a post of the kind reminder/u);
});

const tree = (name: string, rest: string, sub: string, serving = '') =>
  `export default { access: 'host', parts: { ${sub}: { run() {}, ${serving} } }, ${rest}
    definition: { name: '${name}', description: 'Tries', contexts: [0], integration_types: [0],
      options: [{ type: 1, name: '${sub}', description: 'A part' }] } };`;
const root = tree('lead', '', 'x')
  .replace(/parts: .* \} \},/u, 'parts: {},')
  .replace(/options: .*\]/u, 'options: []');

test('shows commands under another, as groups of its subcommands', async () => {
  const commands = await loadFiles({ 'lead.ts': root, 'talk.ts': tree('talk', "under: 'lead',", 'next') });
  expect(shownCommands(commands.values())).toMatchObject([
    {
      name: 'lead',
      default_member_permissions: String(1n << 33n),
      options: [{ type: 2, name: 'talk', description: 'Tries', options: [{ type: 1, name: 'next' }] }],
    },
  ]);
});

test('refuses what would be shown under no command, twice, or beside what is for others', async () => {
  const lost = { 'talk.ts': tree('talk', "under: 'lead',", 'next') };
  await expect(loadFiles(lost)).rejects.toThrow(/shown under \/lead, which is no command/u);
  const twice = { ...lost, 'lead.ts': tree('lead', '', 'next', "at: 'lead talk next',") };
  await expect(loadFiles(twice)).rejects.toThrow(/two commands called lead talk next/u);
  const mixed = { ...lost, 'lead.ts': tree('lead', '', 'next').replace("'host'", "'member'") };
  await expect(loadFiles(mixed)).rejects.toThrow(/\/lead has parts for different people/u);
});

test('loads a menu by its name in lower case with hyphens', async () => {
  const menu = "definition: { type: 3, name: 'Try this', contexts: [0], integration_types: [0] }";
  const code = `export default { access: 'member', description: 'Tries', run() {}, ${menu} };`;
  const commands = await load(code, 'try-this.ts');
  expect([...commands.keys()]).toEqual(['try-this']);
});

test('loads a menu of members that opens a modal', async () => {
  const menu = "definition: { type: 2, name: 'Try them', contexts: [0], integration_types: [0] }";
  const code = `export default { access: 'member', acknowledge: 'modal', description: 'Tries', run() {}, ${menu} };`;
  const commands = await load(code, 'try-them.ts');
  expect([...commands.keys()]).toEqual(['try-them']);
});

test('loads a command with options, choices, subcommands and actions', async () => {
  const subcommands = `options: [{ type: 2, name: 'a', description: 'A', options: [
    { type: 1, name: 'b', description: 'B', options: [${option("choices: [{ name: 'x', value: 'y' }]")}] }] }]`;
  const actions = "actions: { 'next-page': { acknowledge: 'update', run() {} } },";
  const parts = "parts: { 'a b': { run() {} } },";
  await expect(load(command(subcommands, `${actions} ${parts}`))).resolves.toHaveProperty('size', 1);
});

test.each([
  ['a file that does not parse', 'export default {', /try\.ts cannot be loaded/u],
  ['no default export', 'export const x = 1;', /the default export: /u],
  ['nothing that serves it', "export default { access: 'member', definition: {} };", /parts: /u],
  ['something unknown', command('', 'excute() {},'), /excute/u],
  ['an access that there is not', command('').replace("'member'", "'king'"), /access: /u],
  ['a name in capitals', command("name: 'Try'"), /definition\.name: a name is in lower case/u],
  ['a name with a blank', command("name: 'try it'"), /definition\.name: a name is 1 to 32/u],
  ['another name than the file', command("name: 'other'"), /named as the command, other\./u],
  [
    'an option of text that takes any length',
    command(`options: [${option('max_length: undefined')}]`),
    /options\.0: an option of text has choices, or a max_length/u,
  ],
  ['no description', command("description: ''"), /definition\.description: a description is needed/u],
  ['a long description', command(`description: '${'a'.repeat(101)}'`), /at most 100 characters/u],
  ['a slash command that opens a modal', command('', "acknowledge: 'modal',"), /acknowledge/u],
  ['nowhere to be used', command('contexts: []'), /contexts say where/u],
  [
    '26 options',
    command(`options: Array.from({ length: 26 }, (_, i) => (${option("['name']: 'w' + i")}))`),
    /at most 25 options/u,
  ],
  [
    '26 choices',
    command(
      `options: [${option("choices: Array.from({ length: 26 }, (_, i) => ({ name: 'x' + i, value: i }))")}]`,
    ),
    /at most 25 choices/u,
  ],
  [
    'a long choice',
    command(`options: [${option(`choices: [{ name: 'x', value: '${'y'.repeat(101)}' }]`)}]`),
    /a choice has at most 100/u,
  ],
  [
    'required after optional',
    command(`options: [${option('')}, ${option("['name']: 'b', required: true")}]`),
    /required options come first/u,
  ],
  ['two options of one name', command(`options: [${option('')}, ${option('')}]`), /names are unique/u],
  [
    'choices and autocomplete',
    command(`options: [${option('autocomplete: true, choices: []')}]`, '', 'autocomplete() {},'),
    /exclude each other/u,
  ],
  [
    'autocomplete without function',
    command(`options: [${option('autocomplete: true')}]`),
    /no such function/u,
  ],
  [
    'a subcommand that nothing serves',
    command("options: [{ type: 1, name: 'b', description: 'B' }]"),
    /its subcommand b is served by nothing/u,
  ],
  ['autocomplete without option', command('', '', 'autocomplete() {},'), /no option uses it/u],
  [
    'more than 8000 characters',
    command(
      `options: Array.from({ length: 25 }, (_, i) => (${option("['name']: 'w' + i, choices: Array.from({ length: 25 }, (_, j) => ({ name: 'n'.repeat(10) + j, value: 'v' + j }))")}))`,
    ),
    /at most 8000 characters/u,
  ],
  [
    'an odd name of an action',
    command('', "actions: { 'a:b': { acknowledge: 'update', run() {} } },"),
    /an action is 1 to 24/u,
  ],
  [
    'an odd acknowledgement',
    command('', "actions: { a: { acknowledge: 'later', run() {} } },"),
    /actions\.a\.acknowledge: /u,
  ],
  [
    'permissions of its own',
    command("default_member_permissions: '8'").replace("'member'", "'admin'"),
    /default_member_permissions come from its access: leave them out/u,
  ],
])('refuses %s', async (_what, code, fault) => {
  await expect(load(code)).rejects.toThrow(fault);
  await expect(load(code)).rejects.toThrow(/try\.ts/u);
});
