import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCommands } from '../discord/command/load-commands.ts';
import { withCommandTable } from './command-table.ts';
import { withStoredData } from './describe-stored-data.ts';
import { withRightsTable } from './rights-table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const commands = [...(await loadCommands(path.join(ROOT, 'commands'))).values()];
await rewrite('README.md', (page) => withCommandTable(page, commands));
await rewrite('docs/moderators.md', (page) => withRightsTable(page, commands));
await rewrite('docs/privacy.md', withStoredData);

async function rewrite(file: string, update: (page: string) => string): Promise<void> {
  const target = path.join(ROOT, file);
  await writeFile(target, update(await readFile(target, 'utf8')));
}
