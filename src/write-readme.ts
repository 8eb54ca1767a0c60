import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withCommandTable } from './discord/command-table.ts';
import { loadCommands } from './discord/load-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');

const commands = await loadCommands(path.join(ROOT, 'commands'));
await writeFile(README, withCommandTable(await readFile(README, 'utf8'), commands.values()));
